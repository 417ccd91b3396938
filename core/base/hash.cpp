// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include "base/error.h"

#include <openssl/evp.h>

namespace qs {

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
    if (!state_->context || EVP_DigestInit_ex(state_->context, EVP_sha256(), nullptr) != 1)
        throw Error(ErrorCode::Internal, "SHA-256 is not available");
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(std::span<const std::byte> bytes) {
    EVP_DigestUpdate(state_->context, bytes.data(), bytes.size());
}
void Sha256::update(std::string_view text) {
    update(std::as_bytes(std::span(text.data(), text.size())));
}

std::string Sha256::hex() {
    unsigned char digest[32];
    unsigned int size = 0;
    EVP_DigestFinal_ex(state_->context, digest, &size);
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char c : digest) {
        text += digits[c >> 4];
        text += digits[c & 15];
    }
    return text;
}

std::string sha256Hex(std::string_view text) {
    Sha256 h;
    h.update(text);
    return h.hex();
}
std::string sha256Hex(std::span<const std::byte> bytes) {
    Sha256 h;
    h.update(bytes);
    return h.hex();
}

} // namespace qs
