// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/task.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace qs {

/// Who goes first. A running job lets every waiting job of a higher level run at its next Task::checkpoint,
/// on the same thread and nested inside it, and continues unchanged afterwards. Interactive jobs are never
/// interrupted.
enum class Priority {
    Interactive, ///< a selection, a slider: short, awaited by the user's eye
    Live,        ///< follows the controls, but does not hold up what they repaint: tenths of a second
    Survey,      ///< statistics of the whole model: seconds
    Background,  ///< evaluations: minutes to hours
};

enum class JobEnd { Done, Cancelled, Failed };

/// The one long-lived thread that computes (OpenMP keeps a team of threads per host thread, so there is only
/// one). All methods are called on the thread that owns the object; so are all signals and deliveries.
///
/// A job has a kind ("snapshot", "evaluate"). Starting a job supersedes the older one of its kind: that is
/// asked to stop, and what it still produces is dropped. Work captures its inputs by value and hands results
/// over as immutable values.
class ComputeThread : public QObject {
    Q_OBJECT
    struct Job;

public:
    /// What running work is given: the task to pass on to core, and the way back to the owner's thread.
    class Context {
    public:
        const Task& task() const { return task_; }
        /// Runs `delivery` on the owner's thread, in order, unless the job has been superseded or discarded
        /// by then.
        void post(std::function<void()> delivery) const;
        /// False once nobody waits for the result any more.
        bool isCurrent() const;

    private:
        friend class ComputeThread;
        Context(ComputeThread* thread, std::shared_ptr<Job> job);
        ComputeThread* thread_;
        std::shared_ptr<Job> job_;
        Task task_;
    };
    using Work = std::function<void(const Context&)>;

    explicit ComputeThread(QObject* parent = nullptr);
    ~ComputeThread() override; ///< stops what runs at its next checkpoint, drops what waits, joins

    /// Returns the job's id, unique in this object.
    quint64 start(Priority priority, const QString& kind, Work work);
    /// Asks the job of this kind to stop. What it still posts (results so far) is delivered.
    void stop(const QString& kind);
    /// Asks it to stop and drops everything that it has not delivered yet.
    void discard(const QString& kind);
    void discardAll();
    /// True from start() until finished() was emitted, or the job was discarded.
    bool isActive(const QString& kind) const { return active_.count(kind) > 0; }

signals:
    /// At most about 20 per second and job.
    void progressed(const QString& kind, const qs::Progress& progress);
    /// The job of this kind ended; not emitted for superseded or discarded ones. code and message belong to
    /// Failed.
    void finished(const QString& kind, qs::JobEnd end, qs::ErrorCode code, const QString& message);

protected:
    void customEvent(QEvent* event) override; ///< delivers what the worker has posted

private:
    void deliverLater(std::function<void()> delivery);
    void loop();
    void run(const std::shared_ptr<Job>& job);
    std::shared_ptr<Job> take(Priority lowest);
    void runWaitingAbove(Priority priority);

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::shared_ptr<Job>> waiting_[4];  ///< by priority; guarded by mutex_
    std::deque<std::function<void()>> deliveries_; ///< guarded by mutex_
    bool closing_ = false;                         ///< guarded by mutex_

    // The owner's thread only.
    quint64 lastId_ = 0;
    std::map<QString, std::shared_ptr<Job>> active_;
    std::map<QString, std::shared_ptr<std::atomic<quint64>>> currentIds_;

    std::thread thread_; ///< last: starts when everything else stands
};

} // namespace qs

Q_DECLARE_METATYPE(qs::Progress)
Q_DECLARE_METATYPE(qs::JobEnd)
Q_DECLARE_METATYPE(qs::ErrorCode)
