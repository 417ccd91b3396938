// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/methods/cholesky.h"

#include "calibrate/methods/sweeps.h"

#include <Eigen/Cholesky>
#include <algorithm>

namespace qs {
namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr std::int64_t kPanel = 96, kRowsPerPiece = 48;

} // namespace

bool choleskyInPlace(std::vector<double>& h, std::int64_t n, const Task& task) {
    Eigen::Map<Matrix> a(h.data(), n, n);
    for (std::int64_t k = 0; k < n; k += kPanel) {
        const std::int64_t width = std::min(kPanel, n - k), below = n - k - width;
        auto corner = a.block(k, k, width, width);
        const Eigen::LLT<Matrix> small(corner);
        if (small.info() != Eigen::Success) return false;
        corner.triangularView<Eigen::Lower>() = small.matrixL();
        const Matrix lower = small.matrixL();
        const std::int64_t next = k + width;
        const double solveFlop = static_cast<double>(width * width),
                     updateFlop = 2 * static_cast<double>(width) * static_cast<double>(below);
        inSweeps(below, kRowsPerPiece, solveFlop, task, [&](std::int64_t begin, std::int64_t end) {
            auto rows = a.block(next + begin, k, end - begin, width);
            lower.triangularView<Eigen::Lower>().transpose().solveInPlace<Eigen::OnTheRight>(rows);
        });
        inSweeps(below, kRowsPerPiece, updateFlop, task, [&](std::int64_t begin, std::int64_t end) {
            // The lower triangle of what is left, down to the piece's last row.
            a.block(next + begin, next, end - begin, end).noalias() -=
                a.block(next + begin, k, end - begin, width) * a.block(next, k, end, width).transpose();
        });
    }
    return true;
}

} // namespace qs
