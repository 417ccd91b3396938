// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/gemm.h"

#include "base/cpu.h"
#include "base/error.h"
#include "base/parallel.h"

#include <algorithm>
#include <cstring>
#include <dnnl.hpp>
#include <map>
#include <mutex>
#include <new>
#include <vector>

namespace qs {
namespace {

using dnnl::memory;
constexpr std::int64_t kBlock = PackedMatrix::kBlockRows;
/// A panel of W this large stays in a core's second-level cache while row blocks pass by.
constexpr std::int64_t kPanelBytes = 384 << 10;
/// Row blocks that one thread runs against a panel before it takes the next piece of work.
constexpr std::int64_t kGroupBlocks = 8;
/// Work between two checkpoints: 2-8 ms on two cores of today.
constexpr double kSweepFlop = 1.5e9;

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

    PanelKernel(std::int64_t w, std::int64_t k) : width(w), inputs(k) {
        const auto f32 = memory::data_type::f32;
        xDesc = memory::desc({kBlock, k}, f32, memory::format_tag::ab);
        yDesc = memory::desc({kBlock, w}, f32, memory::format_tag::ab);
        plainDesc = memory::desc({k, w}, f32, memory::format_tag::ba); // rows of W are columns of W^T
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        const memory::desc any({k, w}, f32, memory::format_tag::any);
        const dnnl::matmul::primitive_desc pd(dnnl::matmul::desc(xDesc, any, yDesc), attributes, cpuEngine());
        packedDesc = pd.weights_desc();
        scratchDesc = pd.scratchpad_desc();
        product = dnnl::matmul(pd);
        const dnnl::reorder::primitive_desc rpd(cpuEngine(), plainDesc, cpuEngine(), packedDesc, attributes);
        packScratchDesc = rpd.scratchpad_desc();
        packing = dnnl::reorder(rpd);
    }
};

/// Building a kernel generates machine code: each (width, inputs) once per process.
std::shared_ptr<const PanelKernel> panelKernel(std::int64_t width, std::int64_t inputs) {
    static std::mutex mutex;
    static std::map<std::pair<std::int64_t, std::int64_t>, std::shared_ptr<const PanelKernel>> known;
    keepLibrariesSerial(); // oneDNN plans for the threads it sees here
    const std::lock_guard lock(mutex);
    auto& kernel = known[{width, inputs}];
    if (!kernel) kernel = std::make_shared<const PanelKernel>(width, inputs);
    return kernel;
}

struct AlignedDelete {
    void operator()(std::byte* p) const { ::operator delete[](p, std::align_val_t(64)); }
};
using AlignedBytes = std::unique_ptr<std::byte[], AlignedDelete>;

AlignedBytes allocateAligned(std::size_t bytes) {
    return AlignedBytes(
        static_cast<std::byte*>(::operator new[](std::max<std::size_t>(bytes, 1), std::align_val_t(64))));
}

/// A thread's buffer that grows and is kept.
std::byte* growing(AlignedBytes& buffer, std::size_t& capacity, std::size_t bytes) {
    if (bytes > capacity || !buffer) {
        buffer = allocateAligned(bytes);
        capacity = bytes;
    }
    return buffer.get();
}

struct ThreadBuffers {
    AlignedBytes x, y, scratch;
    std::size_t xBytes = 0, yBytes = 0, scratchBytes = 0;
};
ThreadBuffers& threadBuffers() {
    thread_local ThreadBuffers buffers;
    return buffers;
}

std::int64_t panelWidth(std::int64_t outputs, std::int64_t inputs) {
    const std::int64_t fitting = kPanelBytes / (inputs * 4) / 64 * 64;
    return std::min(outputs, std::clamp<std::int64_t>(fitting, 64, 256));
}

[[noreturn]] void passOn(const dnnl::error& e) {
    if (e.status == dnnl_out_of_memory)
        throw Error(ErrorCode::OutOfMemory, "not enough memory for a matrix product");
    throw Error(ErrorCode::Internal, std::string("oneDNN refused a matrix product: ") + e.what());
}

} // namespace

struct PackedMatrix::Impl {
    std::int64_t outputs, inputs, width, panels;
    std::shared_ptr<const PanelKernel> full, last; ///< last: of the rest, or the same as full
    std::size_t panelBytes = 0, totalBytes = 0;
    AlignedBytes packed;

    Impl(std::int64_t n, std::int64_t k)
        : outputs(n), inputs(k), width(panelWidth(n, k)), panels((n + width - 1) / width) {
        full = panelKernel(width, k);
        const std::int64_t rest = n - (panels - 1) * width;
        last = rest == width ? full : panelKernel(rest, k);
        panelBytes = (full->packedDesc.get_size() + 63) / 64 * 64;
        totalBytes = panelBytes * static_cast<std::size_t>(panels - 1) + last->packedDesc.get_size();
        packed = allocateAligned(totalBytes);
    }

    const PanelKernel& kernel(std::int64_t panel) const { return panel + 1 == panels ? *last : *full; }
    std::byte* panelData(std::int64_t panel) const {
        return packed.get() + panelBytes * static_cast<std::size_t>(panel);
    }

    void pack(std::int64_t panel, const RowReader& reader) const {
        const PanelKernel& kern = kernel(panel);
        ThreadBuffers& buffers = threadBuffers();
        auto* plain = reinterpret_cast<float*>(growing(buffers.x, buffers.xBytes, kern.plainDesc.get_size()));
        reader(panel * width, kern.width, plain);
        const std::size_t bytes = kern.packedDesc.get_size();
        std::memset(panelData(panel), 0, bytes);
        void* scratch = growing(buffers.scratch, buffers.scratchBytes, kern.packScratchDesc.get_size());
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

    /// Row blocks [firstBlock, lastBlock) against one panel.
    void runPanel(std::int64_t panel, std::int64_t firstBlock, std::int64_t lastBlock, const float* x,
                  std::int64_t rows, float* y, Into into, const float* bias) const {
        const PanelKernel& kern = kernel(panel);
        ThreadBuffers& buffers = threadBuffers();
        auto* tile = reinterpret_cast<float*>(growing(buffers.y, buffers.yBytes, kern.yDesc.get_size()));
        auto* padded = reinterpret_cast<float*>(growing(buffers.x, buffers.xBytes, kern.xDesc.get_size()));
        void* scratch = growing(buffers.scratch, buffers.scratchBytes, kern.scratchDesc.get_size());
        memory xMemory(kern.xDesc, cpuEngine(), padded), yMemory(kern.yDesc, cpuEngine(), tile);
        memory wMemory(kern.packedDesc, cpuEngine(), panelData(panel)),
            pad(kern.scratchDesc, cpuEngine(), scratch);
        const std::unordered_map<int, memory> arguments = {{DNNL_ARG_SRC, xMemory},
                                                           {DNNL_ARG_WEIGHTS, wMemory},
                                                           {DNNL_ARG_DST, yMemory},
                                                           {DNNL_ARG_SCRATCHPAD, pad}};
        for (std::int64_t b = firstBlock; b < lastBlock; ++b) {
            const std::int64_t row = b * kBlock, count = std::min(kBlock, rows - row);
            const float* source = x + row * inputs;
            if (count == kBlock) {
                xMemory.set_data_handle(const_cast<float*>(source)); // only read
            } else {
                const auto used = static_cast<std::size_t>(count * inputs);
                std::memcpy(padded, source, used * sizeof(float));
                std::memset(padded + used, 0,
                            static_cast<std::size_t>(kBlock * inputs) * sizeof(float) - used * sizeof(float));
                xMemory.set_data_handle(padded);
            }
            kern.product.execute(threadStream(), arguments);
            store(tile, panel, count, y + row * outputs, into, bias);
        }
    }
};

PackedMatrix::PackedMatrix(std::int64_t outputs, std::int64_t inputs, const RowReader& reader,
                           const Task& task) try {
    if (outputs < 1 || inputs < 1)
        throw Error(ErrorCode::Internal, "a packed matrix needs at least one row and column");
    impl_ = std::make_unique<Impl>(outputs, inputs);
    // Reading and packing run at about 1 GB/s per core: some 10 MB between checkpoints.
    const std::int64_t sweep = std::max<std::int64_t>(2, (10 << 20) / (impl_->width * inputs * 4));
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
    const Impl& m = *impl_;
    const std::int64_t blocks = (rows + kBlock - 1) / kBlock,
                       groups = (blocks + kGroupBlocks - 1) / kGroupBlocks;
    const double itemFlop =
        2.0 * static_cast<double>(kBlock * std::min(blocks, kGroupBlocks) * m.width * m.inputs);
    const std::int64_t items = m.panels * groups;
    // Group-major order: the panels of a sweep read the same rows of x.
    const auto sweep = std::max<std::int64_t>(2, static_cast<std::int64_t>(kSweepFlop / itemFlop));
    const auto grain = std::max<std::int64_t>(1, static_cast<std::int64_t>(2e6 / itemFlop));
    for (std::int64_t first = 0; first < items; first += sweep) {
        parallelFor(std::min(sweep, items - first), grain, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = first + begin; i < first + end; ++i) {
                const std::int64_t group = i / m.panels, panel = i % m.panels;
                m.runPanel(panel, group * kGroupBlocks, std::min(blocks, (group + 1) * kGroupBlocks), x, rows,
                           y, into, bias);
            }
        });
        task.checkpoint();
    }
} catch (const dnnl::error& e) {
    passOn(e);
}

} // namespace qs
