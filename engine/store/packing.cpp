#include "packing.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

#define ZLIB_CONST  // what it reads is const
#include <zlib.h>

namespace rehearse {
namespace {

constexpr char as_it_is = 0;
constexpr char deflated = 1;

constexpr std::size_t hash_bytes = 32;
constexpr std::size_t window_bytes = 32U << 10U;  // as far back as deflate looks
constexpr char hash_mark = '\x01';                // stands for a hash in a payload; JSON never holds this character
constexpr std::size_t most_hashes = 200;

// What payloads are like, the most common last. Part of the form: never edited.
constexpr std::string_view payload_dictionary =
    R"_({"source":"","json":"{"key":"","value":"{"entry_kind":"","json":"{"card":"own:","front":"","back":"","topics":["array")_"
    R"_({"rule":"samples-pass-edge-fails","decision":"rejected","cause":"time management","intention":""}{"areas":["testing")_"
    R"_({"things":["","{"communication":3,"problem_solving":3,"technical":3,"testing":2}{"level":3,"before":true}false})_"
    R"_({"hash":"","time":"n log n","memory":"n","target":"O(n)","standing":"within","confidence":95,"scale":"n","input":"sorted",)_"
    R"_("attested":true,"reason":"","summary":"")_"
    R"_({"hash":"","origin":"shrunk","from":"edge-1","tried":0,"literal":"","args":"{\"nums\":[1,2,3],\"target\":","answer":"","output":"",)_"
    R"_("verdict":"WA","reason":"","scalars":1,"minimal":true,"took_ms":1,"saved_as":"counterexample-1"})_"
    R"_({"profile":"onsite","budget_ms":2700000,"deadline_ms":17,"seed":1,"strict":false,"language":"cpp","role":"","workspace":")_"
    R"_(/workspaces/","tasks":[{"slug":"","title":"","difficulty":"medium","topics":["hash map","dynamic programming","graph","tree")_"
    R"_(],"budget_ms":1200000,"clarifications":3,"target_time":"O(n)","patterns":["two pointers"],"mode":"","card":""}]})_"
    R"_({"text":"{"level":1,"text":"{"alarm":"half of the time is gone{"question":"","matched":"","answer":"{"time":"O(n)","space":"O(1)"})_"
    R"_({"phase":"understand"}{"phase":"plan"}{"phase":"code"}{"phase":"test"}{"phase":"analyse"}{"slug":"{"reason":"finished"})_"
    R"_({"hash":"","verdict":"AC","groups":[{"group":"sample","verdict":"AC","passed":3,"total":3,"skipped":0},)_"
    R"_({"group":"edge","verdict":"WA","passed":9,"total":9,"skipped":0},{"group":"random","verdict":"AC","passed":40,"total":40,"skipped":0},)_"
    R"_({"group":"large","verdict":"TLE","passed":0,"total":6,"skipped":6}],"failure":{"name":"edge-1","group":"edge","tags":["empty"],)_"
    R"_("verdict":"WA","reason":"expected 1, got 0","args":"{\"nums\":[],\"target\":0}","answer":"[0,1]","output":"[]","stderr":""},)_"
    R"_("cpu_us":1000,"memory_bytes":4194304,"automatic":false,"confinement":"namespaces"})_"
    R"_({"ok":false,"duration_ms":400,"cached":false,"log":"solution.cpp:1:1: error: expected ';' before '}' token\n","hash":"")_"
    R"_({"hash":"","verdict":"RTE","samples_passed":0,"samples_total":3,"own_passed":0,"own_total":0,"failure":{"name":"sample-1",)_"
    R"_("group":"sample","tags":[],"verdict":"WA","reason":"wrong value","args":"{\"","answer":"","output":"","stderr":"","crash":{"kind":)_"
    R"_("out_of_bounds","type":"","line":12,"function":"","summary":"","report":""},"state_left_over":false},"on_save":true,)_"
    R"_("confinement":"namespaces"})_"
    R"_({"ok":true,"duration_ms":300,"cached":false,"log":"","hash":"")_"
    R"_({"hash":"","verdict":"AC","samples_passed":3,"samples_total":3,"own_passed":0,"own_total":0,"on_save":true,"confinement":"namespaces"})_"
    R"_({"hash":"","file":"solution.py","lines":80,"lines_changed":3})_"
    R"_({"hash":")_"
    "\x01"
    R"_(","file":"solution.cpp","lines":80,"lines_changed":2})_";

const Bytef* bytes(std::string_view text) { return reinterpret_cast<const Bytef*>(text.data()); }
Bytef* bytes(std::string& text) { return reinterpret_cast<Bytef*>(text.data()); }

std::string_view window_of(std::string_view base) { return base.substr(base.size() - std::min(base.size(), window_bytes)); }

// One a thread, since making one takes longer than what it does here.
class Deflater {
 public:
  Deflater() { ok_ = ::deflateInit2(&stream_, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) == Z_OK; }
  Deflater(const Deflater&) = delete;
  Deflater& operator=(const Deflater&) = delete;
  ~Deflater() { ::deflateEnd(&stream_); }

  std::optional<std::string> run(std::string_view text, std::string_view base) {
    if (!ok_ || ::deflateReset(&stream_) != Z_OK) return std::nullopt;
    if (!base.empty() && ::deflateSetDictionary(&stream_, bytes(base), static_cast<uInt>(base.size())) != Z_OK) {
      return std::nullopt;
    }
    std::string out(::deflateBound(&stream_, text.size()), '\0');
    stream_.next_in = bytes(text);
    stream_.avail_in = static_cast<uInt>(text.size());
    stream_.next_out = bytes(out);
    stream_.avail_out = static_cast<uInt>(out.size());
    if (::deflate(&stream_, Z_FINISH) != Z_STREAM_END) return std::nullopt;
    out.resize(out.size() - stream_.avail_out);
    return out;
  }

 private:
  z_stream stream_{};
  bool ok_ = false;
};

class Inflater {
 public:
  Inflater() { ok_ = ::inflateInit2(&stream_, -MAX_WBITS) == Z_OK; }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() { ::inflateEnd(&stream_); }

  std::optional<std::string> run(std::string_view packed, std::string_view base, std::size_t size) {
    if (!ok_ || ::inflateReset(&stream_) != Z_OK) return std::nullopt;
    if (!base.empty() && ::inflateSetDictionary(&stream_, bytes(base), static_cast<uInt>(base.size())) != Z_OK) {
      return std::nullopt;
    }
    std::string out(size + 1, '\0');  // one more than expected: what is longer shows
    stream_.next_in = bytes(packed);
    stream_.avail_in = static_cast<uInt>(packed.size());
    stream_.next_out = bytes(out);
    stream_.avail_out = static_cast<uInt>(out.size());
    if (::inflate(&stream_, Z_FINISH) != Z_STREAM_END || stream_.avail_out != 1 || stream_.avail_in != 0) return std::nullopt;
    out.resize(size);
    return out;
  }

 private:
  z_stream stream_{};
  bool ok_ = false;
};

void put_size(std::string& out, std::size_t size) {
  for (; size >= 0x80; size >>= 7U) out += static_cast<char>((size & 0x7FU) | 0x80U);
  out += static_cast<char>(size);
}

std::optional<std::size_t> take_size(std::string_view& in) {
  std::size_t size = 0;
  for (unsigned shift = 0; shift < 35 && !in.empty(); shift += 7) {
    const auto byte = static_cast<unsigned char>(in.front());
    in.remove_prefix(1);
    size |= static_cast<std::size_t>(byte & 0x7FU) << shift;
    if (byte < 0x80) return size;
  }
  return std::nullopt;
}

std::optional<std::string> pack(std::string_view text, std::string_view base) {
  thread_local Deflater deflater;
  auto body = deflater.run(text, window_of(base));
  if (!body) return std::nullopt;
  std::string packed;
  put_size(packed, text.size());
  return packed += *body;
}

std::optional<std::string> unpack(std::string_view packed, std::string_view base) {
  const auto size = take_size(packed);
  // Deflate makes at most 1,032 bytes of one: a damaged size must not be believed.
  if (!size || *size > packed.size() * 1032 + 64) return std::nullopt;
  thread_local Inflater inflater;
  return inflater.run(packed, window_of(base), *size);
}

std::string plainly(std::string_view text) {
  std::string packed(1, as_it_is);
  return packed.append(text);
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// Takes the hashes, which no deflater makes smaller than they are as bytes, out of the text: `text` keeps a mark for each.
std::string take_hashes(std::string_view json, std::string& text) {
  std::string hashes;
  constexpr std::size_t digits = 2 * hash_bytes;
  for (std::size_t at = 0; at < json.size(); ++at) {
    text += json[at];
    if (json[at] != '"' || at + digits + 1 >= json.size()) continue;
    // A backslash: JSON within a text of JSON.
    if (const char end = json[at + digits + 1]; end != '"' && end != '\\') continue;
    if (hashes.size() / hash_bytes == most_hashes) continue;
    const auto hash = bytes_of_hex(json.substr(at + 1, digits));
    if (!hash) continue;
    hashes += *hash;
    text += hash_mark;
    at += digits;
  }
  return hashes;
}

std::optional<std::string> put_hashes(std::string_view text, std::string_view hashes) {
  std::string json;
  for (const char c : text) {
    if (c != hash_mark) {
      json += c;
      continue;
    }
    if (hashes.size() < hash_bytes) return std::nullopt;
    json += hex_of_bytes(hashes.substr(0, hash_bytes));
    hashes.remove_prefix(hash_bytes);
  }
  if (!hashes.empty()) return std::nullopt;
  return json;
}

}  // namespace

std::optional<std::string> bytes_of_hex(std::string_view hex) {
  if (hex.size() % 2 != 0) return std::nullopt;
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    const int high = hex_value(hex[i]);
    const int low = hex_value(hex[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes += static_cast<char>(high * 16 + low);
  }
  return bytes;
}

std::string hex_of_bytes(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    hex += digits[byte >> 4U];
    hex += digits[byte & 0xFU];
  }
  return hex;
}

std::string pack_payload(std::string_view json) {
  if (json.find(hash_mark) != std::string_view::npos) return plainly(json);
  std::string text;
  const std::string hashes = take_hashes(json, text);
  const auto body = pack(text, payload_dictionary);
  if (!body || body->size() + hashes.size() + 1 >= json.size()) return plainly(json);
  std::string packed(1, deflated);
  packed += static_cast<char>(hashes.size() / hash_bytes);
  return packed.append(hashes).append(*body);
}

std::optional<std::string> unpack_payload(std::string_view packed) {
  if (packed.empty()) return std::nullopt;
  if (packed.front() == as_it_is) return std::string(packed.substr(1));
  if (packed.front() != deflated || packed.size() < 2) return std::nullopt;
  const std::size_t hashes = static_cast<unsigned char>(packed[1]) * hash_bytes;
  packed.remove_prefix(2);
  if (packed.size() < hashes) return std::nullopt;
  const auto text = unpack(packed.substr(hashes), payload_dictionary);
  return text ? put_hashes(*text, packed.substr(0, hashes)) : std::nullopt;
}

std::vector<std::string> hashes_in(std::string_view packed) {
  constexpr std::size_t digits = 2 * hash_bytes;
  std::vector<std::string> hashes;
  const auto json = unpack_payload(packed);
  if (!json) return hashes;
  for (std::size_t at = 0; at < json->size();) {
    const std::size_t begin = at;
    while (at < json->size() && hex_value((*json)[at]) >= 0) ++at;
    if (at - begin == digits) hashes.push_back(json->substr(begin, digits));
    if (at == begin) ++at;
  }
  return hashes;
}

std::string pack_source(std::string_view source, std::string_view base) {
  const auto body = pack(source, base);
  if (!body || body->size() >= source.size()) return plainly(source);
  return std::string(1, deflated) + *body;
}

std::optional<std::string> unpack_source(std::string_view packed, std::string_view base) {
  if (packed.empty()) return std::nullopt;
  if (packed.front() == as_it_is) return std::string(packed.substr(1));
  return packed.front() == deflated ? unpack(packed.substr(1), base) : std::nullopt;
}

}  // namespace rehearse
