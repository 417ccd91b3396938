// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibrate/mergequant/migration.h"

#include "base/error.h"
#include "base/parallel.h"

#include <algorithm>
#include <cmath>

namespace qs {
namespace {

std::int64_t grainFor(std::int64_t cols) {
    return std::max<std::int64_t>(1, 16384 / std::max<std::int64_t>(1, cols));
}

void checkChannels(MatrixView m, std::int64_t channels) {
    if (m.cols != channels)
        throw Error(ErrorCode::BadArgument, "a migration of other channels than the matrix has");
}

} // namespace

QuantParams unitQuantizer(const Format& f) {
    QuantParams p;
    p.format = f;
    p.granularity = Granularity::Tensor;
    p.bias = {std::log2(unitStep(f))};
    return p;
}

double topCode(const Format& f) {
    return f.maxPositive() / unitStep(f);
}

std::vector<double> representableSteps(std::vector<double> step) {
    for (double& s : step) s = 1 / static_cast<double>(static_cast<float>(1 / s));
    return step;
}

Migration layOut(std::vector<double> step, std::vector<std::int32_t> copies, bool staggered) {
    Migration m;
    m.step = std::move(step);
    m.copies = std::move(copies);
    bool split = false;
    for (std::size_t j = 0; j < m.copies.size(); ++j)
        for (std::int32_t t = 0; t < m.copies[j]; ++t) {
            m.gather.push_back(static_cast<std::int32_t>(j));
            m.offset.push_back(static_cast<float>((t + 0.5) / m.copies[j] - 0.5));
            split = split || m.copies[j] > 1;
        }
    if (!staggered || !split) m.offset.clear();
    return m;
}

InputTransform transformOf(const Migration& m) {
    InputTransform t;
    for (const double s : m.step) t.gain.push_back(static_cast<float>(1 / s));
    const bool whole = std::all_of(m.copies.begin(), m.copies.end(), [](std::int32_t n) { return n == 1; });
    if (!whole) t.gather = m.gather;
    t.offset = m.offset;
    return t;
}

Matrix migrateInput(MatrixView u, const Migration& m) {
    checkChannels(u, m.channels());
    Matrix v(u.rows, m.width());
    transformOf(m).apply(u.values, u.rows, u.cols, v.values.data());
    return v;
}

Matrix quantizeInput(MatrixView u, const Migration& m, const Format& f) {
    Matrix q = migrateInput(u, m);
    fakeQuantize(unitQuantizer(f), q.values.data(), q.values.data(), q.rows, q.cols);
    return q;
}

Matrix dequantizeInput(MatrixView q, const Migration& m) {
    checkChannels(q, m.width());
    Matrix u(q.rows, m.channels());
    parallelFor(q.rows, grainFor(q.cols), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r) {
            for (std::int64_t k = 0; k < q.cols; ++k)
                u.row(r)[m.gather[static_cast<std::size_t>(k)]] += q.row(r)[k]; // small integers: exact
            for (std::size_t j = 0; j < m.step.size(); ++j)
                if (m.copies[j] > 0)
                    u.row(r)[j] =
                        static_cast<float>(m.step[j] / m.copies[j] * static_cast<double>(u.row(r)[j]));
        }
    });
    return u;
}

Matrix migrateWeights(MatrixView w, const Migration& m) {
    checkChannels(w, m.channels());
    const InputTransform t = transformOf(m);
    Matrix migrated(w.rows, m.width());
    parallelFor(w.rows, grainFor(migrated.cols), [&](std::int64_t begin, std::int64_t end) {
        t.applyToWeights(w.row(begin), end - begin, w.cols, migrated.row(begin));
    });
    return migrated;
}

} // namespace qs
