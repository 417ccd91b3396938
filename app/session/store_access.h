// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "results/store.h"

#include <filesystem>
#include <memory>

namespace qs {

/// The run store of a session, opened on first use. Only the compute thread calls open().
class StoreAccess {
public:
    explicit StoreAccess(std::filesystem::path file) : file_(std::move(file)) {}
    const std::filesystem::path& file() const { return file_; } ///< from any thread
    RunStore& open() {
        if (!store_) store_ = std::make_unique<RunStore>(file_);
        return *store_;
    }

private:
    std::filesystem::path file_;
    std::unique_ptr<RunStore> store_;
};
using StoreAccessPtr = std::shared_ptr<StoreAccess>;

} // namespace qs
