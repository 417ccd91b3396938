// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include "base/aside.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <omp.h>
#include <sched.h>
#include <thread>
#include <vector>

namespace qs {
namespace {

std::atomic<int> g_threads{0};
thread_local bool t_inBody = false;  ///< nested calls run serially
thread_local int t_serialScopes = 0; ///< SerialScope objects of this thread

int availableCpus() {
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof(set), &set) == 0) return std::max(1, CPU_COUNT(&set));
    return 1;
}

using Body = std::function<void(std::int64_t, std::int64_t)>;

/// One parallelFor. Every thread begins with a share of consecutive pieces, so that it finds in its caches
/// what it wrote in the loop before, and then helps with the others' shares; the error of the lowest piece
/// wins.
class Job {
public:
    Job(std::int64_t n, std::int64_t grain, int threads, const Body& body)
        : n_(n), grain_(grain), pieces_((n + grain - 1) / grain), shares_(static_cast<std::size_t>(threads)),
          failed_(pieces_), body_(body) {
        for (int t = 0; t < threads; ++t) {
            Share& share = shares_[static_cast<std::size_t>(t)];
            share.next = pieces_ * t / threads;
            share.end = pieces_ * (t + 1) / threads;
        }
    }

    /// seat: 0 for the caller, from 1 on for the workers.
    void work(int seat) {
        t_inBody = true;
        for (std::size_t i = 0; i < shares_.size(); ++i)
            workOff(shares_[(static_cast<std::size_t>(seat) + i) % shares_.size()]);
        t_inBody = false;
    }
    void rethrow() const {
        if (error_) std::rethrow_exception(error_);
    }

private:
    struct alignas(64) Share {
        std::atomic<std::int64_t> next{0};
        std::int64_t end = 0;
    };

    void workOff(Share& share) {
        for (std::int64_t p = share.next++; p < share.end; p = share.next++) {
            // A piece above a failed one need not run; one below it may still fail and would then be the one
            // to report.
            if (p > failed_.load(std::memory_order_relaxed)) continue;
            try {
                body_(p * grain_, std::min(n_, (p + 1) * grain_));
            } catch (...) {
                const std::lock_guard lock(mutex_);
                if (p < failed_) {
                    failed_ = p;
                    error_ = std::current_exception();
                }
            }
        }
    }

    const std::int64_t n_, grain_, pieces_;
    std::vector<Share> shares_;
    std::atomic<std::int64_t> failed_;
    const Body& body_;
    std::mutex mutex_;
    std::exception_ptr error_;
};

inline void pauseBriefly() {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

/// Spins until `done` or for about 50 us: work often follows work, and waking a sleeping thread takes that
/// long. Does not yield: Linux then lets whatever else is on this processor run for a whole slice of 3 ms,
/// even while another processor is idle.
template <typename Done> bool waitBriefly(const Done& done) {
    const auto start = std::chrono::steady_clock::now();
    while (!done()) {
        if (std::chrono::steady_clock::now() - start > std::chrono::microseconds(50)) return false;
        for (int i = 0; i < 8; ++i) pauseBriefly();
    }
    return true;
}

/// Threads that help whoever calls parallelFor. Not OpenMP's own team: at the end of its loops every member
/// must have come by, and waiting ones spin for milliseconds; beside other busy processes that made small
/// loops 20 times slower. Here the caller waits only for workers that are in the middle of a piece, and
/// waiting threads sleep.
class Pool {
public:
    static Pool& instance() {
        static Pool pool;
        return pool;
    }

    /// Runs the job on the caller and up to `workers` others; false when the pool serves another thread
    /// already.
    bool run(Job& job, int workers) {
        {
            const std::lock_guard lock(mutex_);
            if (job_) return false;
            while (static_cast<int>(threads_.size()) < workers) threads_.emplace_back([this] { serve(); });
            job_ = &job;
            seats_ = workers;
            if (asleep_ > 0) sendToOtherCpus();
            ++posted_;
        }
        if (workers == 1)
            wake_.notify_one();
        else
            wake_.notify_all();
        job.work(0);
        {
            const std::lock_guard lock(mutex_);
            seats_ = 0; // nobody joins from here on
        }
        const auto allLeft = [this] { return working_.load() == 0; };
        std::unique_lock lock(mutex_, std::defer_lock);
        waitBriefly(allLeft);
        lock.lock();
        // A worker may have been preempted by another process in the middle of a piece. It should come over
        // to this idle processor, but the scheduler looks for such only when a thread goes to sleep, and
        // leaves alone what ran within the last half millisecond: so go to sleep several times.
        while (!left_.wait_for(lock, std::chrono::microseconds(100), allLeft)) {
        }
        job_ = nullptr;
        return true;
    }

private:
    Pool() = default;
    ~Pool() {
        {
            const std::lock_guard lock(mutex_);
            stop_ = true;
            ++posted_;
        }
        wake_.notify_all();
        for (std::thread& t : threads_) t.join();
    }

    /// Sleeping workers shall not wake up behind the caller, on the processor that it is busy on: Linux does
    /// that even while another one is idle, and leaves them there for milliseconds. Locked.
    void sendToOtherCpus() {
        const int cpu = ::sched_getcpu();
        CPU_ZERO(&allowed_);
        if (cpu < 0 || cpu >= CPU_SETSIZE || ::sched_getaffinity(0, sizeof allowed_, &allowed_) != 0) return;
        cpu_set_t others = allowed_;
        CPU_CLR(static_cast<unsigned>(cpu), &others);
        if (CPU_COUNT(&others) == 0) return;
        for (std::thread& t : threads_) ::pthread_setaffinity_np(t.native_handle(), sizeof others, &others);
        confinedFor_ = posted_ + 1;
    }

    void serve() {
        keepLibrariesSerial();
        std::uint64_t seen = 0;
        for (;;) {
            const bool soon = waitBriefly([&] { return posted_.load() != seen; });
            std::unique_lock lock(mutex_);
            if (!soon) ++asleep_;
            wake_.wait(lock, [&] { return posted_.load() != seen; });
            if (!soon) --asleep_;
            if (confinedFor_ > seen)
                ::sched_setaffinity(0, sizeof allowed_, &allowed_); // from here on as it may be
            seen = posted_;
            if (stop_) return;
            if (seats_ == 0) continue;
            const int seat = seats_--;
            ++working_;
            Job& job = *job_;
            lock.unlock();
            job.work(seat);
            lock.lock();
            if (--working_ == 0) left_.notify_all();
        }
    }

    std::mutex mutex_;
    std::condition_variable wake_, left_;
    std::vector<std::thread> threads_;
    Job* job_ = nullptr;
    int seats_ = 0;                 ///< workers that may still join
    int asleep_ = 0;                ///< workers that wait without spinning
    std::uint64_t confinedFor_ = 0; ///< the job for which workers were last sent away
    cpu_set_t allowed_{};           ///< of the last caller, for workers that were confined
    std::atomic<int> working_{0};
    std::atomic<std::uint64_t> posted_{0};
    bool stop_ = false;
};

/// The thread of runAside.
class Aside {
public:
    static Aside& instance() {
        static Aside aside;
        return aside;
    }

    void add(std::function<void()> job) {
        const std::lock_guard lock(mutex_);
        if (!thread_.joinable()) thread_ = std::thread([this] { serve(); });
        jobs_.push_back(std::move(job));
        wake_.notify_one();
    }

private:
    Aside() = default;
    ~Aside() {
        {
            const std::lock_guard lock(mutex_);
            stop_ = true;
        }
        wake_.notify_one();
        if (thread_.joinable()) thread_.join();
    }

    void serve() {
        std::unique_lock lock(mutex_);
        for (;;) {
            wake_.wait(lock, [&] { return stop_ || !jobs_.empty(); });
            if (stop_) return;
            const std::function<void()> job = std::move(jobs_.front());
            jobs_.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
    }

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::function<void()>> jobs_;
    std::thread thread_;
    bool stop_ = false;
};

} // namespace

void runAside(std::function<void()> job) {
    Aside::instance().add(std::move(job));
}

int threadCount() {
    const int n = g_threads.load(std::memory_order_relaxed);
    if (n > 0) return n;
    static const int cpus = availableCpus();
    return cpus;
}

void setThreadCount(int n) {
    g_threads.store(std::max(0, n), std::memory_order_relaxed);
}

SerialScope::SerialScope() {
    ++t_serialScopes;
}
SerialScope::~SerialScope() {
    --t_serialScopes;
}

void keepLibrariesSerial() {
    thread_local bool done = false;
    if (done) return;
    omp_set_num_threads(1); // a setting of the calling thread
    done = true;
}

void parallelFor(std::int64_t n, std::int64_t grain, const Body& body) {
    if (n <= 0) return;
    keepLibrariesSerial();
    grain = std::max<std::int64_t>(1, grain);
    const std::int64_t pieces = (n + grain - 1) / grain;
    const auto threads = static_cast<int>(std::min<std::int64_t>(threadCount(), pieces));
    if (threads > 1 && !t_inBody && t_serialScopes == 0) {
        Job job(n, grain, threads, body);
        if (Pool::instance().run(job, threads - 1)) return job.rethrow();
    }
    for (std::int64_t p = 0; p < pieces; ++p) body(p * grain, std::min(n, (p + 1) * grain));
}

} // namespace qs
