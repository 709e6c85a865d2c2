#include "string_drawing.hpp"

#include <algorithm>

namespace rehearse {
namespace {

std::string any_text(const CharacterInput& characters, std::size_t length, RandomStream& random) {
  std::string text(length, ' ');
  for (char& c : text) c = characters.draw_character(random);
  return text;
}

// A character unlike another one, where there is one.
char other_character(const CharacterInput& characters, char than, RandomStream& random) {
  const std::size_t size = characters.alphabet.size();
  if (size == 1) return than;
  const std::size_t at = characters.alphabet.find(than);
  return characters.alphabet[(at + 1 + random.below(size - 1)) % size];
}

// Balanced; which bracket opens is drawn, and whether the last one closes, where both are possible.
std::string brackets(const std::string& alphabet, std::size_t length, RandomStream& random) {
  std::string kinds;
  for (const char c : alphabet) {
    if (opening_brackets.find(c) != std::string_view::npos) kinds.push_back(c);
  }
  std::string text;
  std::string open;
  while (text.size() < length) {
    const std::size_t left = length - text.size();
    const bool opens = open.empty() || (open.size() < left && random.below(2) == 0);
    if (opens) {
      text.push_back(kinds[random.below(kinds.size())]);
      open.push_back(closing_brackets[opening_brackets.find(text.back())]);
    } else {
      text.push_back(open.back());
      open.pop_back();
    }
  }
  return text;
}

std::size_t even_length(const Range& allowed, std::size_t length) {
  if (length % 2 == 0) return length;
  return static_cast<std::int64_t>(length) > allowed.low ? length - 1 : length + 1;
}

std::string words(const CharacterInput& characters, char separator, std::size_t length, RandomStream& random) {
  CharacterInput letters;
  for (std::size_t i = 0; i < characters.alphabet.size(); ++i) {
    if (characters.alphabet[i] == separator) continue;
    letters.alphabet.push_back(characters.alphabet[i]);
    if (!characters.weights.empty()) letters.weights.push_back(characters.weights[i]);
  }
  std::string text;
  while (text.size() < length) {
    const bool may_separate = !text.empty() && text.back() != separator && text.size() + 1 < length;
    text.push_back(may_separate && random.below(6) == 0 ? separator : letters.draw_character(random));
  }
  return text;
}

std::string mirrored(std::string text) {
  std::copy(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.size() / 2), text.rbegin());
  return text;
}

std::string number(const CharacterInput& characters, std::size_t length, RandomStream& random) {
  std::string text = any_text(characters, length, random);
  if (length > 1 && text.front() == '0') text.front() = other_character(characters, '0', random);
  return text;
}

std::string patterned(const StringInput& string, std::size_t length, RandomStream& random) {
  const CharacterInput& characters = string.characters;
  if (length == 0) return {};
  switch (string.pattern) {
    case StringPattern::any: return any_text(characters, length, random);
    case StringPattern::all_equal: return std::string(length, characters.draw_character(random));
    case StringPattern::last_differs: {
      std::string text(length, characters.draw_character(random));
      text.back() = other_character(characters, text.back(), random);
      return text;
    }
    case StringPattern::alternating: {
      std::string text(length, characters.draw_character(random));
      const char other = other_character(characters, text.front(), random);
      for (std::size_t i = 1; i < length; i += 2) text[i] = other;
      return text;
    }
    case StringPattern::sorted: {
      std::string text = any_text(characters, length, random);
      std::sort(text.begin(), text.end());
      return text;
    }
    case StringPattern::reversed: {
      std::string text = any_text(characters, length, random);
      std::sort(text.rbegin(), text.rend());
      return text;
    }
    case StringPattern::periodic: {
      const std::size_t period = 1 + random.below(std::min<std::size_t>(length, 4));
      std::string text = any_text(characters, period, random);
      text.reserve(length);
      while (text.size() < length) text.push_back(text[text.size() - period]);
      return text;
    }
    case StringPattern::palindrome: return mirrored(any_text(characters, length, random));
    case StringPattern::brackets: {
      const std::size_t even = even_length(string.length, length);
      if (static_cast<std::int64_t>(even) > string.length.high) return any_text(characters, length, random);
      return brackets(characters.alphabet, even, random);
    }
  }
  return any_text(characters, length, random);
}

}  // namespace

std::string draw_text(const StringInput& string, std::size_t length, RandomStream& random) {
  const CharacterInput& characters = string.characters;
  if (string.separator) return words(characters, *string.separator, length, random);
  switch (string.form) {
    case StringForm::any: return patterned(string, length, random);
    case StringForm::brackets: return brackets(characters.alphabet, length - length % 2, random);
    case StringForm::palindrome: return mirrored(any_text(characters, length, random));
    case StringForm::number: return number(characters, length, random);
  }
  return any_text(characters, length, random);
}

}  // namespace rehearse
