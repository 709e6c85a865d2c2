#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

struct CharacterInput {
  std::string alphabet;
  std::vector<std::int64_t> weights;  // of its characters; empty: all alike

  [[nodiscard]] static std::optional<CharacterInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const { return Value(std::string(1, draw_character(random))); }
  [[nodiscard]] char draw_character(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const CharacterInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t cardinality() const { return alphabet.size(); }
};

// What every string of the declaration is.
enum class StringForm { any, brackets, palindrome, number };
// What drawn ones look like; asks for nothing of a case.
enum class StringPattern { any, all_equal, last_differs, alternating, sorted, reversed, periodic, palindrome, brackets };

struct StringInput {
  Range length;
  CharacterInput characters;
  StringForm form = StringForm::any;
  std::optional<char> separator;  // one between words, none at the ends
  double special = 0;             // probability of the smallest or the largest length
  StringPattern pattern = StringPattern::any;

  [[nodiscard]] static std::optional<StringInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const StringInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t cardinality() const { return count_sequences(length, characters.cardinality()); }
  [[nodiscard]] std::uint64_t volume() const { return saturated_sum(static_cast<std::uint64_t>(length.high), 1); }
  [[nodiscard]] Range* sizes(std::string_view member) { return member == "length" ? &length : nullptr; }
};

}  // namespace rehearse
