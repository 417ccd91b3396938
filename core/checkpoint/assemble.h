// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "checkpoint/architecture.h"

#include <memory>

namespace qs {

/// Keeps the file with the checkpoint and counts its bytes.
void addFile(Checkpoint& c, const std::shared_ptr<const MappedFile>& file);

/// Decides between a forward pass and weights-only mode, once the tensors are there. `mayBePart`: the file
/// was picked by itself, so tensors that do not fit the configuration are a reason, not damage.
void describeCheckpoint(Checkpoint& c, ModelDescription description, Checkpoint::Naming naming,
                        bool mayBePart);

/// Fill an empty checkpoint, apart from its path, from the only file of its model.
void assembleGguf(Checkpoint& c, std::shared_ptr<const MappedFile> file);
void assembleLlama2c(Checkpoint& c, std::shared_ptr<const MappedFile> file);

} // namespace qs
