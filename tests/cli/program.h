// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/shared_data.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace qs::test {

/// qscope as a process of its own, its output in files.
class Program {
public:
    /// `fileLimit`: no file may grow beyond so many bytes, as on a full disk; 0: no limit.
    Program(std::vector<std::string> arguments, const std::filesystem::path& directory, rlim_t fileLimit = 0)
        : out_(directory / "stdout"), err_(directory / "stderr") {
        arguments.insert(arguments.begin(), QSCOPE);
        std::vector<char*> argv;
        for (std::string& a : arguments) argv.push_back(a.data());
        argv.push_back(nullptr);
        pid_ = ::fork();
        if (pid_ != 0) return;
        redirect(out_, STDOUT_FILENO);
        redirect(err_, STDERR_FILENO);
        if (fileLimit > 0) {
            ::signal(SIGXFSZ, SIG_IGN); // writes fail instead
            const rlimit limit{fileLimit, fileLimit};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
        ::execv(QSCOPE, argv.data());
        ::_exit(127);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program() {
        if (pid_ > 0) kill();
    }

    void kill() {
        ::kill(pid_, SIGKILL);
        (void)wait();
    }
    /// The exit code; -1 when a signal ended it.
    int wait() {
        int status = 0;
        ::waitpid(pid_, &status, 0);
        pid_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    bool running() {
        if (pid_ > 0 && ::waitpid(pid_, nullptr, WNOHANG) == pid_) pid_ = -1;
        return pid_ > 0;
    }
    std::string out() const { return content(out_); }
    std::string err() const { return content(err_); }

private:
    static void redirect(const std::filesystem::path& file, int descriptor) {
        ::dup2(::open(file.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600), descriptor);
    }
    static std::string content(const std::filesystem::path& file) {
        std::ifstream in(file);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    std::filesystem::path out_, err_;
    pid_t pid_ = -1;
};

} // namespace qs::test
