#include "build_cache.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <system_error>
#include <tuple>
#include <vector>

#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

// An entry: magic, SHA-256 of the rest in hexadecimal, then ok, log, and each file's name and content, as counted texts.
constexpr std::string_view magic = "rehearse build 1\n";
constexpr std::size_t hash_length = 64;

void put(std::string& out, std::string_view text) {
  const std::uint64_t size = text.size();
  char bytes[sizeof size];
  std::memcpy(bytes, &size, sizeof size);
  out.append(bytes, sizeof size);
  out.append(text);
}

std::optional<std::string> get(std::string_view& rest) {
  std::uint64_t size = 0;
  if (rest.size() < sizeof size) return std::nullopt;
  std::memcpy(&size, rest.data(), sizeof size);
  rest.remove_prefix(sizeof size);
  if (rest.size() < size) return std::nullopt;
  std::string text(rest.substr(0, size));
  rest.remove_prefix(size);
  return text;
}

std::string pack(const CachedBuild& build) {
  std::string body;
  put(body, build.ok ? "ok" : "failed");
  put(body, build.log);
  for (const auto& [name, content] : build.files) {
    put(body, name);
    put(body, content);
  }
  return std::string(magic) + content_hash(body) + body;
}

std::optional<CachedBuild> unpack(std::string_view entry) {
  if (!entry.starts_with(magic) || entry.size() < magic.size() + hash_length) return std::nullopt;
  entry.remove_prefix(magic.size());
  const std::string_view hash = entry.substr(0, hash_length);
  entry.remove_prefix(hash_length);
  if (content_hash(entry) != hash) return std::nullopt;
  CachedBuild build;
  const auto ok = get(entry);
  auto log = get(entry);
  if (!ok || !log) return std::nullopt;
  build.ok = *ok == "ok";
  build.log = std::move(*log);
  while (!entry.empty()) {
    auto name = get(entry);
    auto content = get(entry);
    if (!name || !content) return std::nullopt;
    build.files.emplace(std::move(*name), std::move(*content));
  }
  return build;
}

}  // namespace

std::optional<CachedBuild> BuildCache::find(const std::string& key) const {
  const fs::path path = folder_ / key;
  const auto entry = read_file(path, max_bytes_);
  if (!entry) return std::nullopt;
  auto build = unpack(*entry);
  std::error_code ignored;
  if (build) {
    fs::last_write_time(path, fs::file_time_type::clock::now(), ignored);  // used just now
  } else {
    fs::remove(path, ignored);
  }
  return build;
}

Result<void> BuildCache::store(const std::string& key, const CachedBuild& build) const {
  if (auto made = make_directories(folder_); !made) return made;
  if (auto written = write_file(folder_ / key, pack(build)); !written) return written;
  trim();
  return {};
}

void BuildCache::trim() const {
  std::vector<std::tuple<fs::file_time_type, std::uintmax_t, fs::path>> entries;
  std::uintmax_t total = 0;
  std::error_code error;
  for (fs::directory_iterator entry(folder_, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
    std::error_code gone;  // by another process, meanwhile
    const auto size = entry->file_size(gone);
    const auto time = entry->last_write_time(gone);
    if (gone) continue;
    entries.emplace_back(time, size, entry->path());
    total += size;
  }
  std::sort(entries.begin(), entries.end());
  for (const auto& [time, size, path] : entries) {
    if (total <= max_bytes_) return;
    std::error_code ignored;
    fs::remove(path, ignored);
    total -= size;
  }
}

}  // namespace rehearse
