// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>

/// The one place that starts threads for numerical work. Results never depend on the number of threads: work
/// is split into fixed pieces and anything that is summed is combined in the order of the pieces.
namespace qs {

/// Number of threads used by parallelFor on the calling thread (default: the CPUs this process may run on).
int threadCount();
void setThreadCount(int n); ///< n < 1: back to the default

/// Calls body(begin, end) for consecutive ranges of at most `grain` indices that cover [0, n), in parallel
/// and dynamically scheduled. The ranges depend on n and grain only. An exception thrown by a body is
/// rethrown here (that of the lowest range), after all running bodies have ended. Nested calls run serially,
/// and so do calls made while another thread's call is using the workers.
void parallelFor(std::int64_t n, std::int64_t grain,
                 const std::function<void(std::int64_t, std::int64_t)>& body);

/// While one lives, parallelFor on the thread that made it runs serially: for a thread that computes little
/// and must neither wait for workers nor take them away, such as one that draws a window.
class SerialScope {
public:
    SerialScope();
    ~SerialScope();
    SerialScope(const SerialScope&) = delete;
    SerialScope& operator=(const SerialScope&) = delete;
};

/// Makes libraries that use OpenMP themselves (oneDNN) run on one thread when they are called from this
/// thread, inside or outside of parallelFor, whose own threads are not affected. parallelFor does this by
/// itself; call it before building a library's objects.
void keepLibrariesSerial();

} // namespace qs
