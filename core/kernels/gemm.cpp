// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/gemm.h"

#include "base/cpu.h"
#include "base/error.h"
#include "base/float_bits.h"
#include "base/parallel.h"
#include "kernels/aligned_buffer.h"

#include <algorithm>
#include <cstring>
#include <dnnl.hpp>
#include <map>
#include <mutex>
#include <string_view>
#include <tuple>
#include <vector>

namespace qs {
namespace {

using dnnl::memory;
constexpr std::int64_t kBlock = PackedMatrix::kBlockRows;
/// A panel of W this large stays in a core's second-level cache while row blocks pass by.
constexpr std::int64_t kPanelBytes = 384 << 10;
/// Row blocks that one thread runs against a panel before it takes the next piece of work.
constexpr std::int64_t kGroupBlocks = 8;
/// Work between two checkpoints: 3-12 ms on two cores of today.
constexpr double kSweepFlop = 2.5e9;

const dnnl::engine& cpuEngine() {
    // Never destroyed: threads that still hold streams of it may end after static objects.
    static const dnnl::engine& engine = *[] {
        // A lower instruction set that was asked for shall hold for the products too.
        if (activeIsa() == Isa::Avx2) dnnl::set_max_cpu_isa(dnnl::cpu_isa::avx2);
        if (activeIsa() == Isa::Portable) dnnl::set_max_cpu_isa(dnnl::cpu_isa::sse41);
        return new dnnl::engine(dnnl::engine::kind::cpu, 0);
    }();
    return engine;
}

dnnl::stream& threadStream() {
    thread_local dnnl::stream stream(cpuEngine());
    return stream;
}

/// The product of one row block with one panel of a given width, and the reorder that packs such a panel.
struct PanelKernel {
    std::int64_t width, inputs;
    memory::desc xDesc, plainDesc, packedDesc, yDesc, scratchDesc, packScratchDesc;
    dnnl::matmul product;
    dnnl::reorder packing;
    /// The product that writes its columns of a matrix with `outputs` columns; empty where that would take
    /// another algorithm, or weights in another layout.
    dnnl::matmul inPlace;
    memory::desc inPlaceDesc;

    PanelKernel(std::int64_t w, std::int64_t outputs, std::int64_t k, Precision precision)
        : width(w), inputs(k) {
        const auto f32 = memory::data_type::f32;
        const auto operand = precision == Precision::Bf16 ? memory::data_type::bf16 : f32;
        xDesc = memory::desc({kBlock, k}, operand, memory::format_tag::ab);
        yDesc = memory::desc({kBlock, w}, f32, memory::format_tag::ab);
        plainDesc = memory::desc({k, w}, f32, memory::format_tag::ba); // rows of W are columns of W^T
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        const memory::desc any({k, w}, operand, memory::format_tag::any);
        const dnnl::matmul::primitive_desc pd(dnnl::matmul::desc(xDesc, any, yDesc), attributes, cpuEngine());
        packedDesc = pd.weights_desc();
        scratchDesc = pd.scratchpad_desc();
        product = dnnl::matmul(pd);
        inPlaceDesc = memory::desc({kBlock, w}, f32, {outputs, 1});
        const dnnl::matmul::primitive_desc strided(dnnl::matmul::desc(xDesc, packedDesc, inPlaceDesc),
                                                   attributes, cpuEngine(), true);
        if (strided && std::string_view(strided.impl_info_str()) == pd.impl_info_str() &&
            strided.scratchpad_desc().get_size() <= scratchDesc.get_size())
            inPlace = dnnl::matmul(strided);
        const dnnl::reorder::primitive_desc rpd(cpuEngine(), plainDesc, cpuEngine(), packedDesc, attributes);
        packScratchDesc = rpd.scratchpad_desc();
        packing = dnnl::reorder(rpd);
    }
};

/// Building a kernel generates machine code: each of them once per process.
std::shared_ptr<const PanelKernel> panelKernel(std::int64_t width, std::int64_t outputs, std::int64_t inputs,
                                               Precision precision) {
    static std::mutex mutex;
    static std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t, Precision>,
                    std::shared_ptr<const PanelKernel>>
        known;
    keepLibrariesSerial(); // oneDNN plans for the threads it sees here
    const std::lock_guard lock(mutex);
    auto& kernel = known[{width, outputs, inputs, precision}];
    if (!kernel) kernel = std::make_shared<const PanelKernel>(width, outputs, inputs, precision);
    return kernel;
}

using AlignedBytes = AlignedBuffer<std::byte>;

struct ThreadBuffers {
    AlignedBytes x, y, scratch;
    std::byte* xOf(const memory::desc& d) { return x.sized(static_cast<std::int64_t>(d.get_size())); }
    std::byte* yOf(const memory::desc& d) { return y.sized(static_cast<std::int64_t>(d.get_size())); }
    std::byte* scratchOf(const memory::desc& d) {
        return scratch.sized(static_cast<std::int64_t>(d.get_size()));
    }
};
ThreadBuffers& threadBuffers() {
    thread_local ThreadBuffers buffers;
    return buffers;
}

std::int64_t panelWidth(std::int64_t outputs, std::int64_t inputs) {
    const std::int64_t fitting = kPanelBytes / (inputs * 4) / 64 * 64;
    return std::min(outputs, std::clamp<std::int64_t>(fitting, 64, 256));
}

/// Pieces between two checkpoints: as many for every thread.
std::int64_t wholeRounds(std::int64_t pieces) {
    const std::int64_t threads = threadCount();
    return (std::max<std::int64_t>(pieces, 1) + threads - 1) / threads * threads;
}

[[noreturn]] void passOn(const dnnl::error& e) {
    if (e.status == dnnl_out_of_memory)
        throw Error(ErrorCode::OutOfMemory, "not enough memory for a matrix product");
    throw Error(ErrorCode::Internal, std::string("oneDNN refused a matrix product: ") + e.what());
}

} // namespace

struct PackedMatrix::Impl {
    std::int64_t outputs, inputs, width, panels;
    Precision precision;
    std::size_t elementBytes;                      ///< of the operands
    std::shared_ptr<const PanelKernel> full, last; ///< last: of the rest, or the same as full
    std::size_t panelBytes = 0, totalBytes = 0;
    AlignedBytes packed;

    Impl(std::int64_t n, std::int64_t k, Precision p)
        : outputs(n), inputs(k), width(panelWidth(n, k)), panels((n + width - 1) / width), precision(p),
          elementBytes(p == Precision::Bf16 ? 2 : 4) {
        full = panelKernel(width, n, k, p);
        const std::int64_t rest = n - (panels - 1) * width;
        last = rest == width ? full : panelKernel(rest, n, k, p);
        panelBytes = (full->packedDesc.get_size() + 63) / 64 * 64;
        totalBytes = panelBytes * static_cast<std::size_t>(panels - 1) + last->packedDesc.get_size();
        packed.sized(static_cast<std::int64_t>(totalBytes));
    }

    const PanelKernel& kernel(std::int64_t panel) const { return panel + 1 == panels ? *last : *full; }
    std::byte* panelData(std::int64_t panel) {
        return packed.data() + panelBytes * static_cast<std::size_t>(panel);
    }

    void pack(std::int64_t panel, const RowReader& reader) {
        const PanelKernel& kern = kernel(panel);
        ThreadBuffers& buffers = threadBuffers();
        auto* plain = reinterpret_cast<float*>(buffers.xOf(kern.plainDesc));
        reader(panel * width, kern.width, plain);
        const std::size_t bytes = kern.packedDesc.get_size();
        if (bytes != static_cast<std::size_t>(kern.width * inputs) * elementBytes) // it has padding
            std::memset(panelData(panel), 0, bytes);
        void* scratch = buffers.scratchOf(kern.packScratchDesc);
        memory from(kern.plainDesc, cpuEngine(), plain), to(kern.packedDesc, cpuEngine(), panelData(panel));
        memory pad(kern.packScratchDesc, cpuEngine(), scratch);
        kern.packing.execute(threadStream(),
                             {{DNNL_ARG_FROM, from}, {DNNL_ARG_TO, to}, {DNNL_ARG_SCRATCHPAD, pad}});
    }

    void store(const float* tile, std::int64_t panel, std::int64_t rows, float* y, Into into,
               const float* bias) const {
        const std::int64_t w = kernel(panel).width, first = panel * width;
        for (std::int64_t r = 0; r < rows; ++r) {
            float* out = y + r * outputs + first;
            const float* in = tile + r * w;
            if (bias) {
                const float* b = bias + first;
                if (into == Into::Add)
                    for (std::int64_t c = 0; c < w; ++c) out[c] += in[c] + b[c];
                else
                    for (std::int64_t c = 0; c < w; ++c) out[c] = in[c] + b[c];
            } else if (into == Into::Add) {
                for (std::int64_t c = 0; c < w; ++c) out[c] += in[c];
            } else {
                std::memcpy(out, in, static_cast<std::size_t>(w) * sizeof(float));
            }
        }
    }

    /// Row blocks [firstBlock, lastBlock) of x, in the precision of the operands, against one panel.
    void runPanel(std::int64_t panel, std::int64_t firstBlock, std::int64_t lastBlock, const std::byte* x,
                  std::int64_t rows, float* y, Into into, const float* bias) {
        const PanelKernel& kern = kernel(panel);
        ThreadBuffers& buffers = threadBuffers();
        auto* tile = reinterpret_cast<float*>(buffers.yOf(kern.yDesc));
        std::byte* padded = buffers.xOf(kern.xDesc);
        void* scratch = buffers.scratchOf(kern.scratchDesc);
        const std::size_t rowBytes = static_cast<std::size_t>(inputs) * elementBytes;
        memory xMemory(kern.xDesc, cpuEngine(), padded), yMemory(kern.yDesc, cpuEngine(), tile);
        memory wMemory(kern.packedDesc, cpuEngine(), panelData(panel)),
            pad(kern.scratchDesc, cpuEngine(), scratch);
        const std::unordered_map<int, memory> arguments = {{DNNL_ARG_SRC, xMemory},
                                                           {DNNL_ARG_WEIGHTS, wMemory},
                                                           {DNNL_ARG_DST, yMemory},
                                                           {DNNL_ARG_SCRATCHPAD, pad}};
        memory outMemory(kern.inPlaceDesc, cpuEngine(), tile);
        std::unordered_map<int, memory> inPlaceArguments = arguments;
        inPlaceArguments[DNNL_ARG_DST] = outMemory;
        const bool inPlace = kern.inPlace && into == Into::Replace && !bias;
        for (std::int64_t b = firstBlock; b < lastBlock; ++b) {
            const std::int64_t row = b * kBlock, count = std::min(kBlock, rows - row);
            const std::byte* source = x + static_cast<std::size_t>(row) * rowBytes;
            if (count == kBlock) {
                xMemory.set_data_handle(const_cast<std::byte*>(source)); // only read
            } else {
                const std::size_t used = static_cast<std::size_t>(count) * rowBytes;
                std::memcpy(padded, source, used);
                std::memset(padded + used, 0, static_cast<std::size_t>(kBlock) * rowBytes - used);
                xMemory.set_data_handle(padded);
            }
            if (inPlace && count == kBlock) {
                outMemory.set_data_handle(y + row * outputs + panel * width);
                kern.inPlace.execute(threadStream(), inPlaceArguments);
                continue;
            }
            kern.product.execute(threadStream(), arguments);
            store(tile, panel, count, y + row * outputs, into, bias);
        }
    }
};

bool PackedMatrix::supportsBf16() {
    return activeIsa() == Isa::Avx512;
}

PackedMatrix::PackedMatrix(std::int64_t outputs, std::int64_t inputs, const RowReader& reader,
                           const Task& task, Precision precision) try {
    if (outputs < 1 || inputs < 1)
        throw Error(ErrorCode::Internal, "a packed matrix needs at least one row and column");
    if (precision == Precision::Bf16 && !supportsBf16())
        throw Error(ErrorCode::BadArgument, "products in bf16 need a CPU with AVX-512");
    impl_ = std::make_unique<Impl>(outputs, inputs, precision);
    // Reading and packing run at some GB/s per core.
    const std::int64_t sweep = wholeRounds((32 << 20) / (impl_->width * inputs * 4));
    for (std::int64_t first = 0; first < impl_->panels; first += sweep) {
        parallelFor(std::min(sweep, impl_->panels - first), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t p = begin; p < end; ++p) impl_->pack(first + p, reader);
        });
        task.checkpoint();
    }
} catch (const dnnl::error& e) {
    passOn(e);
}

PackedMatrix::~PackedMatrix() = default;
std::int64_t PackedMatrix::outputs() const {
    return impl_->outputs;
}
std::int64_t PackedMatrix::inputs() const {
    return impl_->inputs;
}
std::uint64_t PackedMatrix::bytes() const {
    return impl_->totalBytes;
}

std::uint64_t PackedMatrix::bytesFor(std::int64_t outputs, std::int64_t inputs) {
    return static_cast<std::uint64_t>((outputs + 63) / 64 * 64) * static_cast<std::uint64_t>(inputs) *
           sizeof(float);
}

void PackedMatrix::multiply(const float* x, std::int64_t rows, float* y, Into into, const float* bias,
                            const Task& task) const try {
    Impl& m = *impl_;
    const std::byte* operand = reinterpret_cast<const std::byte*>(x);
    std::vector<std::uint16_t> rounded;
    if (m.precision == Precision::Bf16) {
        rounded.resize(static_cast<std::size_t>(rows * m.inputs));
        parallelFor(rows * m.inputs, 1 << 15, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i)
                rounded[static_cast<std::size_t>(i)] = floatToBf16(x[i]);
        });
        operand = reinterpret_cast<const std::byte*>(rounded.data());
    }
    const std::int64_t blocks = (rows + kBlock - 1) / kBlock,
                       groups = (blocks + kGroupBlocks - 1) / kGroupBlocks;
    const double itemFlop =
        2.0 * static_cast<double>(kBlock * std::min(blocks, kGroupBlocks) * m.width * m.inputs);
    const std::int64_t items = m.panels * groups;
    // Group-major order: the panels of a sweep read the same rows of x.
    const std::int64_t sweep = wholeRounds(static_cast<std::int64_t>(kSweepFlop / itemFlop));
    const auto grain = std::max<std::int64_t>(1, static_cast<std::int64_t>(2e6 / itemFlop));
    for (std::int64_t first = 0; first < items; first += sweep) {
        parallelFor(std::min(sweep, items - first), grain, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = first + begin; i < first + end; ++i) {
                const std::int64_t group = i / m.panels, panel = i % m.panels;
                m.runPanel(panel, group * kGroupBlocks, std::min(blocks, (group + 1) * kGroupBlocks), operand,
                           rows, y, into, bias);
            }
        });
        task.checkpoint();
    }
} catch (const dnnl::error& e) {
    passOn(e);
}

} // namespace qs
