#pragma once

#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/base/calendar.hpp"
#include "rehearse/base/clock.hpp"
#include "rehearse/base/record_text.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/verdict.hpp"

// Structs as JSON: REHEARSE_RECORD lists the members of a struct once, and both directions read that list. Reading is strict on
// types, ranges and missing members, and names the place ("tasks[2].budget_ms: expected an integer, found string"); members it
// does not know are skipped, since a newer version may have written them. A heavy header: include it in .cpp files only.
//
//   namespace rehearse {
//   REHEARSE_RECORD(Card, member("id", &T::id), later_member("leech", &T::leech))
//   }
//   const std::string text = record_json(card);
//   const Result<Card> card = parse_record<Card>(text, "card");
//
// An enum takes part through two functions of its own namespace: to_string(E), and REHEARSE_NAMES(E, parse_e, "a phase").
namespace rehearse {

template <class T, class M>
struct Member {
  const char* name;
  M T::*pointer;
  bool required;
};
template <class T, class M>
constexpr Member<T, M> member(const char* name, M T::*pointer) {
  return {name, pointer, true};
}
// One that was added after the first release: where it is missing, it keeps the value it was made with.
template <class T, class M>
constexpr Member<T, M> later_member(const char* name, M T::*pointer) {
  return {name, pointer, false};
}

// Units stand in the name: _ms, _us, _bytes.
#define REHEARSE_RECORD(Type, ...)         \
  constexpr auto members_of(const Type*) { \
    using T [[maybe_unused]] = Type;       \
    return std::tuple{__VA_ARGS__};        \
  }

template <class T>
concept Record = requires(const T* t) {
  members_of(t);
};

// How an enum's names are read back: the function, and what one of them is called in an error.
template <class E>
struct Names {
  std::optional<E> (*parse)(std::string_view);
  std::string_view what;
};
#define REHEARSE_NAMES(Enum, parse_function, one_of_them) \
  constexpr Names<Enum> names_of(const Enum*) { return {parse_function, one_of_them}; }

template <class E>
concept Named = std::is_enum_v<E> && requires(const E* e) {
  names_of(e);
};

constexpr Names<Verdict> names_of(const Verdict*) { return {parse_verdict, "a verdict"}; }
[[nodiscard]] inline std::string_view to_string(Verdict verdict) { return abbreviation(verdict); }

// --- writing ---------------------------------------------------------------------------------------------------------------

[[nodiscard]] inline nlohmann::ordered_json encode(const std::string& text) { return text; }
template <class Rep, class Period>
[[nodiscard]] nlohmann::ordered_json encode(std::chrono::duration<Rep, Period> time) {
  return time.count();
}
template <class T>
requires std::is_arithmetic_v<T>
[[nodiscard]] nlohmann::ordered_json encode(T value) { return value; }
[[nodiscard]] inline nlohmann::ordered_json encode(Day day) { return to_string(day); }
template <Named E>
[[nodiscard]] nlohmann::ordered_json encode(E value) {
  return std::string(to_string(value));
}
template <class T>
[[nodiscard]] nlohmann::ordered_json encode(const std::vector<T>& values);
template <class T, std::size_t N>
[[nodiscard]] nlohmann::ordered_json encode(const std::array<T, N>& values);
template <Record T>
[[nodiscard]] nlohmann::ordered_json encode(const T& value);

namespace record {

template <class M>
void put(nlohmann::ordered_json& object, const char* name, const M& value) {
  object[name] = encode(value);
}
// An absent value is an absent member.
template <class M>
void put(nlohmann::ordered_json& object, const char* name, const std::optional<M>& value) {
  if (value) object[name] = encode(*value);
}

}  // namespace record

template <class T>
nlohmann::ordered_json encode(const std::vector<T>& values) {
  auto array = nlohmann::ordered_json::array();
  for (const T& value : values) array.push_back(encode(value));
  return array;
}
template <class T, std::size_t N>
nlohmann::ordered_json encode(const std::array<T, N>& values) {
  auto array = nlohmann::ordered_json::array();
  for (const T& value : values) array.push_back(encode(value));
  return array;
}
template <Record T>
nlohmann::ordered_json encode(const T& value) {
  auto object = nlohmann::ordered_json::object();
  std::apply([&](const auto&... m) { (record::put(object, m.name, value.*(m.pointer)), ...); }, members_of(&value));
  return object;
}

// --- reading ---------------------------------------------------------------------------------------------------------------

// Where and what did not fit. Thrown by decode(), caught by parse_record().
struct RecordMismatch {
  std::string where;
  std::string what;
};

namespace record {

template <class Json>
[[noreturn]] void expected(const std::string& where, std::string_view what, const Json& found) {
  throw RecordMismatch{where, fmt::format("expected {}, found {}", what, found.type_name())};
}

}  // namespace record

template <class Json>
void decode(const Json& j, std::string& out, const std::string& where) {
  if (!j.is_string()) record::expected(where, "a string", j);
  out = j.template get_ref<const std::string&>();
}
template <class Json>
void decode(const Json& j, bool& out, const std::string& where) {
  if (!j.is_boolean()) record::expected(where, "true or false", j);
  out = j.template get<bool>();
}
template <class Json>
void decode(const Json& j, double& out, const std::string& where) {
  if (!j.is_number()) record::expected(where, "a number", j);
  out = j.template get<double>();
}
template <class Json, std::integral I>
void decode(const Json& j, I& out, const std::string& where) {
  if (!j.is_number_integer()) record::expected(where, "an integer", j);
  const bool fits = j.is_number_unsigned() ? std::in_range<I>(j.template get<std::uint64_t>())
                                           : std::in_range<I>(j.template get<std::int64_t>());
  if (!fits) throw RecordMismatch{where, fmt::format("{} is out of range", j.dump())};
  out = j.template get<I>();
}
template <class Json, class Rep, class Period>
void decode(const Json& j, std::chrono::duration<Rep, Period>& out, const std::string& where) {
  Rep count{};
  decode(j, count, where);
  out = std::chrono::duration<Rep, Period>{count};
}
template <class Json>
void decode(const Json& j, Day& out, const std::string& where) {
  const std::optional<Day> day = j.is_string() ? parse_day(j.template get_ref<const std::string&>()) : std::nullopt;
  if (!day) record::expected(where, "a day", j);
  out = *day;
}
template <class Json, Named E>
void decode(const Json& j, E& out, const std::string& where) {
  constexpr auto names = names_of(static_cast<const E*>(nullptr));
  if (!j.is_string()) record::expected(where, names.what, j);
  const auto& name = j.template get_ref<const std::string&>();
  const std::optional<E> value = names.parse(name);
  if (!value) throw RecordMismatch{where, fmt::format("expected {}, found \"{}\"", names.what, name)};
  out = *value;
}
template <class Json, class T>
void decode(const Json& j, std::vector<T>& out, const std::string& where);
template <class Json, class T, std::size_t N>
void decode(const Json& j, std::array<T, N>& out, const std::string& where);
template <class Json, Record T>
void decode(const Json& j, T& out, const std::string& where);

namespace record {

template <class Json, class M>
void take(const Json& object, const char* name, bool required, M& out, const std::string& where) {
  const auto it = object.find(name);
  if (it == object.end() && !required) return;
  const std::string path = where.empty() ? name : fmt::format("{}.{}", where, name);
  if (it == object.end()) throw RecordMismatch{path, "is missing"};
  decode(*it, out, path);
}
template <class Json, class M>
void take(const Json& object, const char* name, bool, std::optional<M>& out, const std::string& where) {
  if (!object.contains(name)) return;
  M value{};
  take(object, name, true, value, where);
  out = std::move(value);
}

}  // namespace record

template <class Json, class T>
void decode(const Json& j, std::vector<T>& out, const std::string& where) {
  if (!j.is_array()) record::expected(where, "an array", j);
  out.resize(j.size());
  for (std::size_t i = 0; i < j.size(); ++i) decode(j[i], out[i], fmt::format("{}[{}]", where, i));
}
template <class Json, class T, std::size_t N>
void decode(const Json& j, std::array<T, N>& out, const std::string& where) {
  if (!j.is_array() || j.size() != N) record::expected(where, fmt::format("an array of {}", N), j);
  for (std::size_t i = 0; i < N; ++i) decode(j[i], out[i], fmt::format("{}[{}]", where, i));
}
template <class Json, Record T>
void decode(const Json& j, T& out, const std::string& where) {
  if (!j.is_object()) record::expected(where, "an object", j);
  std::apply([&](const auto&... m) { (record::take(j, m.name, m.required, out.*(m.pointer), where), ...); }, members_of(&out));
}

// --- reading from the text ------------------------------------------------------------------------------------------------

// False where the text is anything but what is written above; `out` is then worth nothing.
namespace record {

template <class T>
[[nodiscard]] bool read(TextReader& in, T& out) requires std::integral<T> || std::same_as<T, std::string> {
  return in.read(out);
}
template <class Rep, class Period>
[[nodiscard]] bool read(TextReader& in, std::chrono::duration<Rep, Period>& out) {
  Rep count{};
  if (!read(in, count)) return false;
  out = std::chrono::duration<Rep, Period>{count};
  return true;
}
// Rare, and how digits become a number of this kind is the library's to say.
[[nodiscard]] inline bool read(TextReader& /*in*/, double& /*out*/) { return false; }
[[nodiscard]] inline bool read(TextReader& in, Day& out) {
  std::string_view text;
  if (!in.read(text)) return false;
  const auto day = parse_day(text);
  if (day) out = *day;
  return day.has_value();
}
template <Named E>
[[nodiscard]] bool read(TextReader& in, E& out) {
  std::string_view name;
  if (!in.read(name)) return false;
  const std::optional<E> value = names_of(static_cast<const E*>(nullptr)).parse(name);
  if (value) out = *value;
  return value.has_value();
}
template <class T>
[[nodiscard]] bool read(TextReader& in, std::optional<T>& out);
template <class T>
[[nodiscard]] bool read(TextReader& in, std::vector<T>& out);
template <class T, std::size_t N>
[[nodiscard]] bool read(TextReader& in, std::array<T, N>& out);
template <Record T>
[[nodiscard]] bool read(TextReader& in, T& out);

template <class T>
bool read(TextReader& in, std::optional<T>& out) {
  return read(in, out.emplace());
}
template <class T>
bool read(TextReader& in, std::vector<T>& out) {
  if (!in.take('[')) return false;
  if (in.take(']')) return true;
  do {
    if (!read(in, out.emplace_back())) return false;
  } while (in.take(','));
  return in.take(']');
}
template <class T, std::size_t N>
bool read(TextReader& in, std::array<T, N>& out) {
  if (!in.take('[')) return false;
  for (std::size_t i = 0; i < N; ++i) {
    if ((i > 0 && !in.take(',')) || !read(in, out[i])) return false;
  }
  return in.take(']');
}

template <class M>
inline constexpr bool is_optional = false;
template <class M>
inline constexpr bool is_optional<std::optional<M>> = true;

template <class T, std::size_t I>
[[nodiscard]] bool read_member(TextReader& in, T& out) {
  return read(in, out.*(std::get<I>(members_of(static_cast<const T*>(nullptr))).pointer));
}

template <class T, std::size_t... I>
[[nodiscard]] constexpr auto text_members(std::index_sequence<I...>) {
  constexpr auto members = members_of(static_cast<const T*>(nullptr));
  return std::array<TextMember<T>, sizeof...(I)>{
      TextMember<T>{std::get<I>(members).name,
                    std::get<I>(members).required && !is_optional<std::decay_t<decltype(T{}.*(std::get<I>(members).pointer))>>,
                    &read_member<T, I>}...};
}

template <Record T>
bool read(TextReader& in, T& out) {
  constexpr std::size_t count = std::tuple_size_v<decltype(members_of(static_cast<const T*>(nullptr)))>;
  static constexpr auto members = text_members<T>(std::make_index_sequence<count>{});
  std::array<bool, count + 1> seen{};
  std::size_t next = 0;  // they come in the order in which they were written
  if (!in.take('{')) return false;
  if (!in.take('}')) {
    do {
      std::string_view name;
      if (!in.read(name)) return false;
      std::size_t tried = 0;
      while (tried < count && members[next].name != name) {
        next = next + 1 < count ? next + 1 : 0;
        ++tried;
      }
      if (tried == count || std::exchange(seen[next], true)) return false;
      if (!in.take(':') || !members[next].read(in, out)) return false;
      next = next + 1 < count ? next + 1 : 0;
    } while (in.take(','));
    if (!in.take('}')) return false;
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (members[i].required && !seen[i]) return false;
  }
  return true;
}

// The whole text as a record.
template <Record T>
[[nodiscard]] bool read_text(std::string_view text, T& out) {
  TextReader in(text);
  return read(in, out) && in.at_end();
}

}  // namespace record

// --- whole records ---------------------------------------------------------------------------------------------------------

// One line; bytes that are not UTF-8 become U+FFFD, since a program's output need not be.
template <Record T>
[[nodiscard]] std::string record_json(const T& value) {
  return encode(value).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

// ErrorCode::corrupt: "<what>: <place>: <what is wrong>".
template <Record T>
[[nodiscard]] Result<T> parse_record(std::string_view text, std::string_view what) try {
  if (T quickly{}; record::read_text(text, quickly)) return quickly;
  const auto j = nlohmann::json::parse(text, nullptr, false);
  if (j.is_discarded()) return unexpected(ErrorCode::corrupt, fmt::format("{}: it is not JSON", what));
  T value{};
  decode(j, value, "");
  return value;
} catch (const RecordMismatch& m) {
  return unexpected(ErrorCode::corrupt,
                    m.where.empty() ? fmt::format("{}: {}", what, m.what) : fmt::format("{}: {}: {}", what, m.where, m.what));
}

}  // namespace rehearse
