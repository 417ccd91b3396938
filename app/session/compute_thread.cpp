// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compute_thread.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>
#include <chrono>
#include <exception>
#include <iterator>
#include <new>
#include <sys/resource.h>

namespace qs {
namespace {

constexpr auto kProgressInterval = std::chrono::milliseconds(50);
constexpr int kNiceness = 5;

/// The window's thread goes first where they share a processor. On Linux this is the calling thread's own
/// priority, and the threads that it starts in base/parallel inherit it.
void stepBack() {
    ::setpriority(PRIO_PROCESS, 0, std::max(kNiceness, ::getpriority(PRIO_PROCESS, 0)));
}

} // namespace

struct ComputeThread::Job {
    quint64 id = 0;
    Priority priority = Priority::Background;
    QString kind;
    Work work;
    std::stop_source stop;
    std::shared_ptr<std::atomic<quint64>>
        current; ///< the id whose results are still wanted, shared by a kind
    std::chrono::steady_clock::time_point lastReport{}; ///< the worker only

    bool isCurrent() const { return current->load(std::memory_order_acquire) == id; }
};

ComputeThread::Context::Context(ComputeThread* thread, std::shared_ptr<Job> job)
    : thread_(thread), job_(std::move(job)) {
    auto report = [this](const Progress& progress) {
        const auto now = std::chrono::steady_clock::now();
        if (now - job_->lastReport < kProgressInterval) return;
        job_->lastReport = now;
        post([owner = thread_, kind = job_->kind, progress] { emit owner->progressed(kind, progress); });
    };
    std::function<void()> yield;
    if (job_->priority != Priority::Interactive)
        yield = [owner = thread_, priority = job_->priority] { owner->runWaitingAbove(priority); };
    task_ = Task(job_->stop.get_token(), std::move(report), std::move(yield));
}

void ComputeThread::Context::post(std::function<void()> delivery) const {
    thread_->deliverLater([job = job_, delivery = std::move(delivery)] {
        if (job->isCurrent()) delivery();
    });
}

bool ComputeThread::Context::isCurrent() const {
    return job_->isCurrent();
}

ComputeThread::ComputeThread(QObject* parent) : QObject(parent), thread_([this] { loop(); }) {}

ComputeThread::~ComputeThread() {
    discardAll();
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

void ComputeThread::deliverLater(std::function<void()> delivery) {
    bool first = false;
    {
        const std::lock_guard lock(mutex_);
        first = deliveries_.empty();
        deliveries_.push_back(std::move(delivery));
    }
    // Not under the lock: the owner may take this thread's place at once, and would wait for it.
    if (first) QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void ComputeThread::customEvent(QEvent*) {
    std::deque<std::function<void()>> ready;
    {
        const std::lock_guard lock(mutex_);
        ready.swap(deliveries_);
    }
    for (const auto& delivery : ready) delivery();
}

quint64 ComputeThread::start(Priority priority, const QString& kind, Work work) {
    discard(kind);
    auto& current = currentIds_[kind];
    if (!current) current = std::make_shared<std::atomic<quint64>>(0);
    auto job = std::make_shared<Job>();
    job->id = ++lastId_;
    job->priority = priority;
    job->kind = kind;
    job->work = std::move(work);
    job->current = current;
    current->store(job->id, std::memory_order_release);
    active_[kind] = job;
    {
        const std::lock_guard lock(mutex_);
        waiting_[static_cast<int>(priority)].push_back(job);
    }
    wake_.notify_all();
    return job->id;
}

void ComputeThread::stop(const QString& kind) {
    if (const auto it = active_.find(kind); it != active_.end()) it->second->stop.request_stop();
}

void ComputeThread::discard(const QString& kind) {
    const auto it = active_.find(kind);
    if (it == active_.end()) return;
    it->second->current->store(0, std::memory_order_release);
    it->second->stop.request_stop();
    active_.erase(it);
}

void ComputeThread::discardAll() {
    while (!active_.empty()) discard(QString(active_.begin()->first));
}

std::shared_ptr<ComputeThread::Job> ComputeThread::take(Priority lowest) {
    const std::lock_guard lock(mutex_);
    for (int level = 0; level <= static_cast<int>(lowest); ++level) {
        auto& queue = waiting_[level];
        while (!queue.empty()) {
            auto job = std::move(queue.front());
            queue.pop_front();
            if (job->isCurrent()) return job;
        }
    }
    return nullptr;
}

void ComputeThread::runWaitingAbove(Priority priority) {
    const auto lowest = static_cast<Priority>(static_cast<int>(priority) - 1);
    while (auto job = take(lowest)) run(job);
}

void ComputeThread::run(const std::shared_ptr<Job>& job) {
    const Context context(this, job);
    JobEnd end = JobEnd::Failed;
    ErrorCode code = ErrorCode::Internal;
    QString message;
    try {
        job->work(context);
        end = job->stop.stop_requested() ? JobEnd::Cancelled : JobEnd::Done;
    } catch (const Error& e) {
        code = e.code();
        message = QString::fromUtf8(e.what());
        if (code == ErrorCode::Cancelled) end = JobEnd::Cancelled;
    } catch (const std::bad_alloc&) {
        code = ErrorCode::OutOfMemory;
    } catch (const std::exception& e) {
        message = QString::fromUtf8(e.what());
    } catch (...) {
    }
    job->work = {}; // release its inputs here and not on the owner's thread
    context.post([this, kind = job->kind, end, code, message] {
        active_.erase(kind);
        emit finished(kind, end, code, message);
    });
}

void ComputeThread::loop() {
    stepBack();
    for (;;) {
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] {
                return closing_ || std::any_of(std::begin(waiting_), std::end(waiting_),
                                               [](const auto& queue) { return !queue.empty(); });
            });
            if (closing_) return;
        }
        if (auto job = take(Priority::Background)) run(job);
    }
}

} // namespace qs

#include "moc_compute_thread.cpp"
