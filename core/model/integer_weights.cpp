// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/integer_weights.h"

#include "base/parallel.h"
#include "kernels/block_gemm.h"
#include "kernels/int_gemm.h"
#include "model/buffer.h"
#include "quant/scale_memo.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace qs {
namespace {

std::int64_t grainFor(std::int64_t columns) {
    return std::max<std::int64_t>(1, 16384 / std::max<std::int64_t>(1, columns));
}

/// Codes of some channels out of all of them.
CodeReader chosen(const CodeReader& reader, std::int64_t width, std::vector<std::int32_t> channels) {
    if (static_cast<std::int64_t>(channels.size()) == width) return reader;
    return [&reader, width, channels = std::move(channels)](std::int64_t first, std::int64_t count,
                                                            std::int8_t* out) {
        std::vector<std::int8_t> all(static_cast<std::size_t>(count * width));
        reader(first, count, all.data());
        for (std::int64_t r = 0; r < count; ++r)
            for (const std::int32_t k : channels) *out++ = all[static_cast<std::size_t>(r * width + k)];
    };
}

/// Sums of several products, exact in double: 2^15 * 2^31 and a few of them.
class WideSums {
public:
    WideSums(std::int64_t rows, std::int64_t outputs)
        : rows_(rows), outputs_(outputs), sums_(static_cast<std::size_t>(rows * outputs)) {}

    template <class T> void add(const T* product, int exponent) {
        const double unit = std::ldexp(1.0, exponent);
        parallelFor(rows_, grainFor(outputs_), [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin * outputs_; i < end * outputs_; ++i)
                sums_[static_cast<std::size_t>(i)] += unit * static_cast<double>(product[i]);
        });
    }
    const double* data() const { return sums_.data(); }

private:
    std::int64_t rows_, outputs_;
    std::vector<double> sums_;
};

/// As PackedInt8 does it, so that the bits are the same.
template <class T>
void scale(const T* sums, std::int64_t rows, std::int64_t outputs, const IntScaling& scaling, float* y,
           PackedMatrix::Into into) {
    parallelFor(rows, grainFor(outputs), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t r = begin; r < end; ++r)
            for (std::int64_t o = 0; o < outputs; ++o) {
                float& out = y[r * outputs + o];
                const float v = scaling.apply(static_cast<float>(sums[r * outputs + o]), r, o);
                out = into == PackedMatrix::Into::Add ? out + v : v;
            }
    });
}

IntScaling scalingOf(const CodedInput& input, const IntegerForm& form, const float* bias) {
    return {form.outputScale.data(), input.tokenScale.empty() ? nullptr : input.tokenScale.data(), bias};
}

/// All codes of a format that half a byte can hold; empty for others.
std::vector<std::int8_t> codebookOf(const Format& format) {
    std::vector<std::int8_t> codes;
    if (format.bits() <= 4)
        for (const double v : format.values())
            codes.push_back(static_cast<std::int8_t>(v / unitStep(format)));
    return codes;
}

class PackedIntegers : public IntegerWeights {
public:
    PackedIntegers(std::int64_t outputs, std::int64_t width, const Format& format, const IntegerForm& form,
                   const CodeReader& reader, const Task& task) {
        const auto codebook = codebookOf(format);
        for (const IntegerPart& part : form.parts)
            parts_.push_back(
                std::make_unique<PackedInt8>(outputs, static_cast<std::int64_t>(part.channels.size()),
                                             chosen(reader, width, part.channels), codebook, task));
    }

    std::uint64_t bytes() const override {
        std::uint64_t sum = 0;
        for (const auto& part : parts_) sum += part->bytes();
        return sum;
    }

    void multiply(const CodedInput& input, const IntegerForm& form, float* y, PackedMatrix::Into into,
                  const float* bias, const Task& task) const override {
        const IntScaling scaling = scalingOf(input, form, bias);
        if (parts_.size() == 1) return parts_[0]->multiply(input.parts[0], scaling, y, into, task);
        const std::int64_t rows = input.parts[0].rows(), outputs = parts_[0]->outputs();
        WideSums sums(rows, outputs);
        AlignedBuffer<std::int32_t> product(rows * outputs);
        for (std::size_t p = 0; p < parts_.size(); ++p) {
            parts_[p]->multiply(input.parts[p], product.data(), task);
            sums.add(product.data(), form.parts[p].exponent);
        }
        scale(sums.data(), rows, outputs, scaling, y, into);
    }

private:
    std::vector<std::unique_ptr<PackedInt8>> parts_;
};

class PackedGroups : public IntegerWeights {
public:
    PackedGroups(std::int64_t outputs, std::int64_t width, const QuantParams& params,
                 const CodeReader& reader, const Task& task)
        : weights_(outputs, width, params.groupSize, reader, scaleReader(params, width),
                   codebookOf(params.format), task) {}

    std::uint64_t bytes() const override { return weights_.bytes(); }

    void multiply(const CodedInput& input, const IntegerForm& form, float* y, PackedMatrix::Into into,
                  const float* bias, const Task& task) const override {
        const float* scale = input.tokenScale.empty() ? nullptr : input.tokenScale.data();
        weights_.multiply(input.parts[0], input.grouped ? scale : nullptr,
                          {form.outputScale.data(), input.grouped ? nullptr : scale, bias}, y, into, task);
    }

private:
    static PackedBlocks::ScaleReader scaleReader(const QuantParams& p, std::int64_t width) {
        const std::int64_t groups = (width + p.groupSize - 1) / p.groupSize;
        return [&p, groups](std::int64_t first, std::int64_t count, float* out) {
            ScaleMemo memo;
            const double unit = unitStep(p.format);
            for (std::int64_t i = 0; i < count * groups; ++i)
                out[i] =
                    static_cast<float>(unit * memo.of(-p.bias[static_cast<std::size_t>(first * groups + i)]));
        };
    }

    PackedBlocks weights_;
};

class SimulatedIntegers : public IntegerWeights {
public:
    SimulatedIntegers(std::int64_t outputs, std::int64_t width, const IntegerForm& form,
                      const CodeReader& reader, const Task& task)
        : outputs_(outputs) {
        const std::int64_t exact = ((1 << 24) - 1) / std::max(1, form.largestActivation * form.largestWeight);
        for (std::size_t p = 0; p < form.parts.size(); ++p) {
            const auto& channels = form.parts[p].channels;
            const auto n = static_cast<std::int64_t>(channels.size());
            for (std::int64_t begin = 0; begin < n; begin += exact) {
                const std::int64_t end = std::min(n, begin + exact);
                const CodeReader codes =
                    chosen(reader, width, {channels.begin() + begin, channels.begin() + end});
                const auto read = [&](std::int64_t first, std::int64_t count, float* out) {
                    std::vector<std::int8_t> rows(static_cast<std::size_t>(count * (end - begin)));
                    codes(first, count, rows.data());
                    std::copy(rows.begin(), rows.end(), out);
                };
                chunks_.push_back(
                    {p, begin, std::make_unique<PackedMatrix>(outputs, end - begin, read, task)});
            }
        }
    }

    std::uint64_t bytes() const override {
        std::uint64_t sum = 0;
        for (const Chunk& c : chunks_) sum += c.weights->bytes();
        return sum;
    }

    void multiply(const CodedInput& input, const IntegerForm& form, float* y, PackedMatrix::Into into,
                  const float* bias, const Task& task) const override {
        const std::int64_t rows = input.parts[0].rows();
        const IntScaling scaling = scalingOf(input, form, bias);
        Buffer codes, product;
        product.sized(rows * outputs_);
        if (chunks_.size() == 1) {
            multiplyChunk(chunks_[0], input, codes, product.data(), task);
            return scale(product.data(), rows, outputs_, scaling, y, into);
        }
        WideSums sums(rows, outputs_);
        for (const Chunk& c : chunks_) {
            multiplyChunk(c, input, codes, product.data(), task);
            sums.add(product.data(), form.parts[c.part].exponent);
        }
        scale(sums.data(), rows, outputs_, scaling, y, into);
    }

private:
    /// Some channels of a part, whose sums stay below 2^24.
    struct Chunk {
        std::size_t part;
        std::int64_t begin;
        std::unique_ptr<PackedMatrix> weights;
    };

    static void multiplyChunk(const Chunk& c, const CodedInput& input, Buffer& codes, float* product,
                              const Task& task) {
        const CodeMatrix& part = input.parts[c.part];
        const std::int64_t n = c.weights->inputs();
        float* a = codes.sized(part.rows() * n);
        parallelFor(part.rows(), grainFor(n), [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = begin; r < end; ++r) std::copy_n(part.row(r) + c.begin, n, a + r * n);
        });
        c.weights->multiply(a, part.rows(), product, PackedMatrix::Into::Replace, nullptr, task);
    }

    std::int64_t outputs_;
    std::vector<Chunk> chunks_;
};

} // namespace

std::shared_ptr<const IntegerWeights> packIntegers(std::int64_t outputs, std::int64_t width,
                                                   const QuantParams& params, const IntegerForm& form,
                                                   const CodeReader& reader, const Task& task) {
    if (form.group > 0) return std::make_shared<const PackedGroups>(outputs, width, params, reader, task);
    return std::make_shared<const PackedIntegers>(outputs, width, params.format, form, reader, task);
}

std::shared_ptr<const IntegerWeights> simulateIntegers(std::int64_t outputs, std::int64_t width,
                                                       const IntegerForm& form, const CodeReader& reader,
                                                       const Task& task) {
    return std::make_shared<const SimulatedIntegers>(outputs, width, form, reader, task);
}

} // namespace qs
