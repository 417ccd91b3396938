// SPDX-License-Identifier: GPL-3.0-or-later
// Small valid files, damaged everywhere: the readers answer with qs::Error or with a model whose every byte
// can be read.
#include "checkpoint/builders.h"
#include "checkpoint/config_json.h"
#include "checkpoint/gguf.h"
#include "checkpoint/llama2c.h"
#include "support/shared_data.h"

namespace qs::test {
namespace {

double touchAll(const std::vector<TensorView>& tensors) {
    double sum = 0;
    for (const TensorView& t : tensors) {
        if (isDecodable(t.dtype))
            for (const float v : t.readAll()) sum += v;
        for (const std::byte b : t.bytes) sum += double(b);
    }
    return sum;
}

using Reader = std::function<void(const std::string&)>;

void readSafetensors(const std::string& bytes) {
    touchAll(SafetensorsFile::parse(inMemory(bytes)).tensors);
}
void readGguf(const std::string& bytes) {
    const GgufFile file = parseGguf(inMemory(bytes));
    describeGguf(file);
    ggufTokenizer(file);
    touchAll(file.tensors);
}
void readLlama2c(const std::string& bytes) {
    touchAll(parseLlama2c(inMemory(bytes)).tensors);
}
void readConfig(const std::string& bytes) {
    parseModelConfig(bytes, "config.json");
}

struct Damage {
    int accepted = 0, refused = 0;
};

/// Anything but qs::Error leaves this function, and fails the test.
void readInto(Damage& damage, const Reader& read, const std::string& bytes) {
    try {
        read(bytes);
        ++damage.accepted;
    } catch (const Error&) {
        ++damage.refused;
    }
}

/// Every bit of the first `header` bytes flipped, one at a time.
Damage flipEveryBit(const std::string& valid, std::size_t header, const Reader& read) {
    Damage damage;
    for (std::size_t i = 0; i < std::min(header, valid.size()); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            std::string bytes = valid;
            bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
            readInto(damage, read, bytes);
        }
    return damage;
}

Damage truncateEverywhere(const std::string& valid, const Reader& read) {
    Damage damage;
    for (std::size_t n = 0; n < valid.size(); ++n) {
        const auto exact =
            std::make_unique<char[]>(n ? n : 1); // so that a sanitizer sees a read past the end
        std::memcpy(exact.get(), valid.data(), n);
        readInto(damage, read, std::string(exact.get(), n));
    }
    return damage;
}

/// Every aligned 8-byte and 4-byte word of the header replaced by values that provoke overflow.
Damage plantNumbers(const std::string& valid, std::size_t header, const Reader& read) {
    Damage damage;
    for (std::size_t i = 0; i + 8 <= std::min(header, valid.size()); ++i)
        for (const std::uint64_t value :
             {~std::uint64_t(0), std::uint64_t(1) << 63, std::uint64_t(1) << 61, std::uint64_t(0x7fffffff)}) {
            std::string bytes = valid;
            std::memcpy(bytes.data() + i, &value, 8);
            readInto(damage, read, bytes);
            bytes = valid;
            std::memcpy(bytes.data() + i, &value, 4);
            readInto(damage, read, bytes);
        }
    return damage;
}

std::string smallSafetensors() {
    const ScratchDir scratch;
    SafetensorsWriter writer;
    writer.add("a", {2, 3}, std::vector<float>{1, 2, 3, 4, 5, 6});
    writer.add("b", {4}, std::vector<std::uint8_t>{1, 2, 3, 4});
    writer.setMetadata("format", "pt");
    writer.write(scratch.path() / "t");
    return readTextFile(scratch.path() / "t");
}

std::string smallGguf(std::uint32_t version) {
    GgufBuilder b = tinyGguf(version);
    b.strings("tokenizer.ggml.tokens", {"<unk>", "a", "bc"})
        .numbers("tokenizer.ggml.scores", 6, std::vector<float>{0, 1, 2});
    b.tensor("q", {2, 32}, 8, std::string(68, '\1')).tensor("u", {3}, 99, "abc");
    b.tensor("k", {2, 256}, 12, std::string(288, '\2'));
    return b.bytes();
}

TEST(Hostile, Safetensors) {
    const std::string valid = smallSafetensors();
    readSafetensors(valid);
    EXPECT_EQ(truncateEverywhere(valid, readSafetensors).accepted, 0);
    EXPECT_GT(flipEveryBit(valid, valid.size(), readSafetensors).refused, 100);
    EXPECT_GT(plantNumbers(valid, 8, readSafetensors).refused, 0);
}

TEST(Hostile, Gguf) {
    for (const std::uint32_t version : {1u, 3u}) {
        const std::string valid = smallGguf(version);
        const std::size_t header = 2000;
        readGguf(valid);
        EXPECT_EQ(truncateEverywhere(valid.substr(0, header), readGguf).accepted, 0);
        EXPECT_GT(flipEveryBit(valid, header, readGguf).refused, 1000);
        EXPECT_GT(plantNumbers(valid, header, readGguf).refused, 1000);
        std::string cut = valid;
        for (int i = 0; i < 200; ++i) {
            cut.resize(cut.size() - 16);
            EXPECT_THROW(readGguf(cut), Error) << cut.size();
        }
    }
}

TEST(Hostile, Llama2c) {
    for (const int version : {0, 1}) {
        const std::string valid = tinyLlama2c(version, true);
        readLlama2c(valid);
        EXPECT_EQ(truncateEverywhere(valid, readLlama2c).accepted, 0);
        flipEveryBit(valid, 64, readLlama2c);
        EXPECT_GT(plantNumbers(valid, 40, readLlama2c).refused, 100);
    }
}

TEST(Hostile, Config) {
    const std::string valid = TinyLlama::config;
    readConfig(valid);
    EXPECT_EQ(truncateEverywhere(valid, readConfig).accepted, 0);
    EXPECT_GT(flipEveryBit(valid, valid.size(), readConfig).refused, 500);
    EXPECT_THROW(readConfig(std::string(1000000, '[')), Error);
}

/// The whole way through openCheckpoint, so that shapes meet the configuration.
TEST(Hostile, OpenedCheckpointsCanBeReadCompletely) {
    const ScratchDir scratch;
    const std::string valid = tinyGguf().bytes();
    const auto path = scratch.path() / "m.gguf";
    Damage damage;
    for (std::size_t i = 0; i < 1400; i += 11) {
        std::string bytes = valid;
        bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
        writeFileAtomically(path, bytes);
        readInto(
            damage,
            [&](const std::string&) {
                const auto c = openCheckpoint(path);
                for (const SiteId& site : c->sites()) c->weight(site).readAll();
                touchAll(c->tensors);
            },
            bytes);
    }
    EXPECT_GT(damage.refused, 30);
    EXPECT_GT(damage.accepted, 5);
}

} // namespace
} // namespace qs::test
