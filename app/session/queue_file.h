// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panels/requests.h"
#include "quant/recipe.h"

#include <QString>
#include <filesystem>
#include <vector>

namespace qs {

/// An evaluation as it was asked for: all that is needed to begin it again in another process.
struct QueuedEvaluation {
    EvaluateSettings settings;
    std::vector<Recipe> recipes; ///< as they were when it was queued, the current one first
    QString modelPath;           ///< as it was opened; empty: the embedded demo
    QString modelName;
    int place = 0; ///< in the queue: lower ones run first
};

/// The queue survives the program: one small JSON file per evaluation that is not finished, in a folder
/// beside the run store. Each file names the process it belongs to; what belongs to a process that is gone
/// may be taken over. Nothing here throws: a queue that cannot be written only does not survive.
class QueueFolder {
public:
    explicit QueueFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Returns the file's name, by which the entry is removed again; empty when it could not be written.
    QString add(const QueuedEvaluation& entry) const;
    bool write(const QString& name, const QueuedEvaluation& entry) const; ///< again, with another place
    void remove(const QString& name) const;

    struct Found {
        QString name;
        QueuedEvaluation entry;
    };
    /// What processes that are gone have left, in its order, oldest first; it belongs to this process from now on.
    /// Unreadable files are passed over and left alone.
    std::vector<Found> takeOver() const;

private:
    std::filesystem::path folder_;
};

} // namespace qs
