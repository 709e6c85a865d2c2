#include "string_input.hpp"

#include <algorithm>
#include <array>

#include "members.hpp"
#include "string_drawing.hpp"

namespace rehearse {
namespace {

constexpr std::array<std::string_view, 4> forms = {"any", "brackets", "palindrome", "number"};
constexpr std::array<std::string_view, 9> patterns = {"any",      "all_equal", "last_differs", "alternating", "sorted",
                                                      "reversed", "periodic",  "palindrome",   "brackets"};

std::optional<Fault> find_character_fault(std::string_view text, std::string_view alphabet) {
  const auto at = text.find_first_not_of(alphabet);
  if (at == std::string_view::npos) return std::nullopt;
  return Fault{{},
               fmt::format("the character {} is not among {}", to_json(Value(std::string(text.substr(at, 1)))),
                           to_json(Value(std::string(alphabet))))};
}

bool is_balanced(std::string_view text) {
  std::string open;
  for (const char c : text) {
    const auto kind = opening_brackets.find(c);
    if (kind != std::string_view::npos) {
      open.push_back(closing_brackets[kind]);
    } else if (open.empty() || open.back() != c) {
      return false;
    } else {
      open.pop_back();
    }
  }
  return open.empty();
}

std::optional<Fault> find_form_fault(std::string_view text, StringForm form) {
  const auto fault = [](std::string_view message) { return Fault{{}, std::string(message)}; };
  switch (form) {
    case StringForm::any: break;
    case StringForm::brackets:
      if (!is_balanced(text)) return fault("expected every bracket closed, in the right order");
      break;
    case StringForm::palindrome:
      if (!std::equal(text.begin(), text.end(), text.rbegin())) return fault("expected a palindrome");
      break;
    case StringForm::number:
      if (text.size() > 1 && text.front() == '0') return fault("expected no zero at the start");
      break;
  }
  return std::nullopt;
}

std::optional<Fault> find_separator_fault(std::string_view text, char separator) {
  if (text.empty()) return std::nullopt;
  if (text.front() == separator || text.back() == separator) return Fault{{}, "expected no separator at the ends"};
  if (text.find(std::string(2, separator)) != std::string_view::npos) return Fault{{}, "expected single separators"};
  return std::nullopt;
}

std::optional<std::vector<std::int64_t>> read_weights(const JsonReader& json, std::size_t count) {
  std::vector<std::int64_t> weights;
  const auto member = json.find("weights");
  if (!member) return weights;
  for (const JsonReader& element : member->elements("weights, one for each character", count, count)) {
    if (const auto weight = element.integer(1, 1000)) weights.push_back(*weight);
  }
  return weights.size() == count ? std::optional(std::move(weights)) : std::nullopt;
}

std::optional<CharacterInput> read_characters(const JsonReader& json) {
  auto alphabet = read_alphabet(json);
  if (!alphabet) return std::nullopt;
  auto weights = read_weights(json, alphabet->size());
  if (!weights) return std::nullopt;
  return CharacterInput{std::move(*alphabet), std::move(*weights)};
}

bool consists_of_brackets(std::string_view alphabet) {
  return std::all_of(alphabet.begin(), alphabet.end(), [&](char c) {
    const auto open = opening_brackets.find(c);
    const auto close = closing_brackets.find(c);
    if (open != std::string_view::npos) return alphabet.find(closing_brackets[open]) != std::string_view::npos;
    return close != std::string_view::npos && alphabet.find(opening_brackets[close]) != std::string_view::npos;
  });
}

// Whether form, separator and pattern fit the alphabet and each other.
bool fits(const JsonReader& json, const StringInput& string) {
  const std::size_t faults = json.diagnostics().size();
  const std::string& alphabet = string.characters.alphabet;
  const bool is_free = string.form == StringForm::any && !string.separator;
  const auto needs_brackets = [&](std::string_view member) {
    if (!consists_of_brackets(alphabet)) json.member(member).report("the alphabet must consist of pairs of ()[]{}<>");
  };
  if (string.form == StringForm::brackets) {
    needs_brackets("form");
    if (string.length.low > string.length.high) json.member("length").report("brackets come in pairs: expected an even length");
  }
  if (string.form == StringForm::number && (alphabet.find_first_not_of("0123456789") != std::string::npos || alphabet == "0")) {
    json.member("form").report("the alphabet must consist of digits, and not of 0 alone");
  }
  if (string.separator && string.form != StringForm::any) json.member("separator").report("words have no other form");
  if (string.separator && alphabet.find(*string.separator) == std::string::npos) {
    json.member("separator").report("the separator is not in the alphabet");
  }
  if (string.separator && alphabet.size() < 2) json.member("separator").report("there are no letters besides it");
  if (string.pattern != StringPattern::any && !is_free) json.member("pattern").report("a string of a form has no pattern");
  if (string.pattern == StringPattern::brackets) needs_brackets("pattern");
  return json.diagnostics().size() == faults;
}

bool is_same_set(std::string alphabet, std::string set) {
  std::sort(alphabet.begin(), alphabet.end());
  std::sort(set.begin(), set.end());
  return alphabet == set;
}

std::string describe_alphabet(const std::string& alphabet) {
  struct Named {
    std::string set;
    std::string_view name;
  };
  const std::string lower = "abcdefghijklmnopqrstuvwxyz", upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", number = "0123456789";
  for (const auto& [set, name] : {Named{lower, "lower-case English letters"}, Named{upper, "upper-case English letters"},
                                  Named{lower + upper, "English letters"}, Named{number, "digits"},
                                  Named{lower + number, "lower-case English letters and digits"},
                                  Named{lower + upper + number, "English letters and digits"},
                                  Named{lower + " ", "lower-case English letters and spaces"},
                                  Named{lower + upper + " ", "English letters and spaces"}}) {
    if (is_same_set(alphabet, set)) return std::string(name);
  }
  std::vector<std::string> shown;
  for (const char c : alphabet) shown.push_back(c == ' ' ? "space" : fmt::format("'{}'", c));
  return fmt::format("{}", fmt::join(shown, ", "));
}

std::string_view describe_form(StringForm form) {
  switch (form) {
    case StringForm::any: return "";
    case StringForm::brackets: return "closes every bracket in the right order";
    case StringForm::palindrome: return "reads the same backwards";
    case StringForm::number: return "has no leading zeros";
  }
  return "";
}

}  // namespace

std::optional<CharacterInput> CharacterInput::read(const JsonReader& json, const Type& /*type*/) {
  if (!json.is_object("a declaration", {"kind", "alphabet", "weights"})) return std::nullopt;
  return read_characters(json);
}

std::optional<Fault> CharacterInput::find_fault(const Value& value) const {
  return find_character_fault(*value.string(), alphabet);
}

char CharacterInput::draw_character(RandomStream& random) const {
  if (weights.empty()) return alphabet[random.below(alphabet.size())];
  std::uint64_t total = 0;
  for (const std::int64_t weight : weights) total += static_cast<std::uint64_t>(weight);
  std::uint64_t point = random.below(total);
  std::size_t i = 0;
  for (; point >= static_cast<std::uint64_t>(weights[i]); ++i) point -= static_cast<std::uint64_t>(weights[i]);
  return alphabet[i];
}

void CharacterInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(fmt::format("{} is one of: {}", name, describe_alphabet(alphabet)));
}

void CharacterInput::check_narrows(const CharacterInput& narrow, const Narrowing& place) const {
  place.check_alphabet(alphabet, narrow.alphabet);
}

std::optional<StringInput> StringInput::read(const JsonReader& json, const Type& /*type*/) {
  if (!json.is_object("a declaration", {"kind", "length", "alphabet", "weights", "form", "separator", "special", "pattern"})) {
    return std::nullopt;
  }
  const auto length = read_range(json.member("length"), 0, max_size);
  auto characters = read_characters(json);
  const auto form = read_enum<StringForm>(json, "form", forms);
  const auto special = read_probability(json, "special");
  const auto pattern = read_enum<StringPattern>(json, "pattern", patterns);
  std::optional<char> separator;
  if (const auto member = json.find("separator")) {
    const auto text = member->json()->string();
    if (text == nullptr || text->size() != 1) {
      member->report_expected("a string of one character");
      return std::nullopt;
    }
    separator = text->front();
  }
  if (!length || !characters || !form || !special || !pattern) return std::nullopt;
  const bool is_even = *form == StringForm::brackets;
  const Range lengths = is_even ? Range{length->low + length->low % 2, length->high - length->high % 2} : *length;
  StringInput string{lengths, std::move(*characters), *form, separator, *special, *pattern};
  return fits(json, string) ? std::optional(std::move(string)) : std::nullopt;
}

std::optional<Fault> StringInput::find_fault(const Value& value) const {
  const std::string& text = *value.string();
  if (auto fault = find_count_fault(text.size(), length, "character", "characters")) return fault;
  if (auto fault = find_character_fault(text, characters.alphabet)) return fault;
  if (auto fault = find_form_fault(text, form)) return fault;
  return separator ? find_separator_fault(text, *separator) : std::nullopt;
}

Value StringInput::draw(RandomStream& random) const {
  const std::int64_t size =
      random.chance(special) ? (random.below(2) == 0 ? length.low : length.high) : draw_size(length, random);
  return Value(draw_text(*this, static_cast<std::size_t>(size), random));
}

void StringInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(describe_range(name + ".length", length));
  lines.push_back(fmt::format("{} consists of: {}", name, describe_alphabet(characters.alphabet)));
  if (const auto words = describe_form(form); !words.empty()) lines.push_back(fmt::format("{} {}", name, words));
  if (!separator) return;
  const std::string shown = *separator == ' ' ? "space" : fmt::format("'{}'", *separator);
  lines.push_back(fmt::format("{} has a single {} between words and none at its ends", name, shown));
}

void StringInput::check_narrows(const StringInput& narrow, const Narrowing& place) const {
  place.check("length", length, narrow.length);
  place.check_alphabet(characters.alphabet, narrow.characters.alphabet);
  if (form != StringForm::any) place.same("form", form, narrow.form);
  // Without the separator in the alphabet there is one word.
  if (separator && narrow.characters.alphabet.find(*separator) != std::string::npos) {
    place.same("separator", separator, narrow.separator);
  }
}

}  // namespace rehearse
