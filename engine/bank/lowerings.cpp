#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "moves.hpp"
#include "simplicity.hpp"
#include "site.hpp"

// Moves that leave everything where it is and make it smaller: numbers nearer to zero, characters nearer to the first.
namespace rehearse {
namespace {

constexpr std::size_t most_scalars = 100'000;
constexpr std::int64_t few = 8;  // up to here every smaller number is tried

// Numbers nearer to zero, the boldest first; the last is a step of one.
std::vector<std::int64_t> nearer(std::int64_t number) {
  std::vector<std::int64_t> result;
  const auto add = [&](std::int64_t to) {
    if (magnitude_of(to) < magnitude_of(number) && std::find(result.begin(), result.end(), to) == result.end()) {
      result.push_back(to);
    }
  };
  add(0);
  for (std::int64_t small = 1; small <= few; ++small) {
    if (small > 2 && magnitude_of(number) > magnitude_of(-few)) break;
    add(small);
    if (number < 0) add(-small);
  }
  if (number < 0 && number != std::numeric_limits<std::int64_t>::min()) add(-number);
  for (std::int64_t gap = number / 2; gap != 0; gap /= 2) add(number - gap);
  add(number < 0 ? number + 1 : number - 1);
  return result;
}

std::vector<Value> simpler_reals(double number) {
  std::vector<Value> result;
  for (const double to : {0.0, 1.0, std::trunc(number), std::trunc(number / 2), std::round(number * 2) / 2,
                          std::round(number * 10) / 10, std::round(number * 100) / 100, number < 0 ? number + 1 : number - 1}) {
    if (to != number) result.emplace_back(to);
  }
  return result;
}

// Every character that is nearer to the first of its kind, of those that texts are mostly made of.
std::vector<char> nearer(char character) {
  std::vector<char> result;
  for (char to = ' '; to < 0x7F; ++to) {
    if (rank_of(to) < rank_of(character)) result.push_back(to);
  }
  std::stable_sort(result.begin(), result.end(), [](char a, char b) { return rank_of(a) < rank_of(b); });
  return result;
}

// Everything that is a number or a character, changed by a function of it.
template <class OfInteger, class OfCharacter>
void change_all(Value& value, const OfInteger& of_integer, const OfCharacter& of_character) {
  if (Value::Array* elements = value.array()) {
    for (Value& element : *elements) change_all(element, of_integer, of_character);
  } else if (const std::int64_t* number = value.integer()) {
    value = Value(of_integer(*number));
  } else if (const std::string* text = value.string()) {
    std::string changed = *text;
    std::transform(changed.begin(), changed.end(), changed.begin(), of_character);
    value = Value(std::move(changed));
  }
}

constexpr auto same_number = [](std::int64_t number) { return number; };
constexpr auto same_character = [](char character) { return character; };

// Which arguments a step goes through: all, or one of them.
struct Scope {
  std::size_t first = 0;
  std::size_t end = 0;
};

std::vector<Scope> scopes_of(const Arguments& arguments, const Signature& signature) {
  const std::size_t first = signature.is_class ? 1 : 0;
  std::vector<Scope> scopes{{first, arguments.size()}};
  for (std::size_t i = first; arguments.size() - first > 1 && i < arguments.size(); ++i) scopes.push_back({i, i + 1});
  return scopes;
}

struct Alphabet {
  std::map<std::int64_t, std::size_t> numbers;  // and how often each is there
  std::map<char, std::size_t> characters;
};

Alphabet alphabet_of(const Arguments& arguments, Scope scope) {
  Alphabet alphabet;
  for (std::size_t i = scope.first; i < scope.end; ++i) {
    Value copy = arguments[i];
    change_all(
        copy,
        [&](std::int64_t number) {
          ++alphabet.numbers[number];
          return number;
        },
        [&](char character) {
          ++alphabet.characters[character];
          return character;
        });
  }
  return alphabet;
}

template <class OfInteger>
Move number_step(Scope scope, OfInteger step) {
  return [=](Arguments& changed) {
    for (std::size_t i = scope.first; i < scope.end; ++i) change_all(changed[i], step, same_character);
    return true;
  };
}

// Different numbers become 0, 1, 2 ... (or 1, 2, 3 ...) in their order.
void add_ranks(Scope scope, const Alphabet& alphabet, Moves& moves) {
  for (const std::int64_t least : {0, 1}) {
    std::map<std::int64_t, std::int64_t> ranks;
    for (const auto& entry : alphabet.numbers) ranks.emplace(entry.first, static_cast<std::int64_t>(ranks.size()) + least);
    moves.push_back(number_step(scope, [ranks = std::move(ranks)](std::int64_t number) { return ranks.at(number); }));
  }
}

// All occurrences of a number become a nearer one: nothing, one that is there, or a smaller step.
void add_renaming(Scope scope, const Alphabet& alphabet, Moves& moves) {
  constexpr std::size_t most_numbers = 40;
  if (alphabet.numbers.size() > most_numbers) return;
  for (auto entry = alphabet.numbers.rbegin(); entry != alphabet.numbers.rend(); ++entry) {
    const std::int64_t from = entry->first;
    std::vector<std::int64_t> targets = nearer(from);
    for (const auto& other : alphabet.numbers) targets.push_back(other.first);
    for (const std::int64_t to : targets) {
      if (magnitude_of(to) >= magnitude_of(from)) continue;
      moves.push_back(number_step(scope, [=](std::int64_t number) { return number == from ? to : number; }));
    }
  }
}

void add_character_renaming(Scope scope, const Alphabet& alphabet, Moves& moves) {
  for (const auto& entry : alphabet.characters) {
    const char from = entry.first;
    for (const char to : nearer(from)) {
      moves.emplace_back([=](Arguments& changed) {
        const auto step = [=](char character) { return character == from ? to : character; };
        for (std::size_t i = scope.first; i < scope.end; ++i) change_all(changed[i], same_number, step);
        return true;
      });
    }
  }
}

void add_scaling(Scope scope, Moves& moves) {
  moves.push_back(number_step(scope, [](std::int64_t) { return std::int64_t{0}; }));
  moves.push_back(number_step(scope, [](std::int64_t) { return std::int64_t{1}; }));
  for (const std::int64_t factor : {1000, 10, 2}) {
    moves.push_back(number_step(scope, [=](std::int64_t number) { return number / factor; }));
  }
  moves.push_back(number_step(scope, [](std::int64_t number) {
    return number < 0 && number != std::numeric_limits<std::int64_t>::min() ? -number : number;
  }));
}

// All numbers come down by the same amount, so that the least of them is 0 or 1, or by halves of that.
void add_shifting(Scope scope, const Alphabet& alphabet, Moves& moves) {
  if (alphabet.numbers.empty()) return;
  const std::int64_t least = alphabet.numbers.begin()->first;
  for (std::int64_t by = least; by > 0; by /= 2) {
    moves.push_back(number_step(scope, [=](std::int64_t number) { return number - by; }));
    if (by == least && by > 1) moves.push_back(number_step(scope, [=](std::int64_t number) { return number - by + 1; }));
  }
}

}  // namespace

Moves common_lowerings(const Arguments& arguments, const Signature& signature) {
  Moves moves;
  for (const Scope scope : scopes_of(arguments, signature)) {
    const Alphabet alphabet = alphabet_of(arguments, scope);
    if (!alphabet.numbers.empty()) {
      add_ranks(scope, alphabet, moves);
      add_scaling(scope, moves);
      add_shifting(scope, alphabet, moves);
      add_renaming(scope, alphabet, moves);
    }
    add_character_renaming(scope, alphabet, moves);
  }
  return moves;
}

Moves single_lowerings(const Arguments& arguments, const Signature& signature) {
  constexpr std::size_t most_characters = 64;
  Moves moves;
  const auto set = [&](const Path& path, Value to) {
    moves.emplace_back([path, to = std::move(to)](Arguments& changed) {
      value_at(changed, path) = to;
      return true;
    });
  };
  for (const Path& path : scalars_of(arguments, signature, most_scalars)) {
    const Value& value = value_at(arguments, path);
    if (const std::int64_t* number = value.integer()) {
      for (const std::int64_t to : nearer(*number)) set(path, Value(to));
    } else if (const bool* flag = value.boolean(); flag != nullptr && *flag) {
      set(path, Value(false));
    } else if (const double* real = value.real()) {
      for (Value& to : simpler_reals(*real)) set(path, std::move(to));
    } else if (const std::string* text = value.string()) {
      for (std::size_t i = 0; i < std::min(text->size(), most_characters); ++i) {
        for (const char to : nearer((*text)[i])) {
          std::string changed = *text;
          changed[i] = to;
          set(path, Value(std::move(changed)));
        }
      }
    }
  }
  return moves;
}

Moves joint_lowerings(const Arguments& arguments, const Signature& signature) {
  constexpr std::size_t most_joint = 12;
  Moves moves;
  std::vector<Path> numbers;
  for (Path& path : scalars_of(arguments, signature, most_scalars)) {
    if (value_at(arguments, path).integer() != nullptr) numbers.push_back(std::move(path));
    if (numbers.size() > most_joint) return moves;
  }
  const auto lower = [&](std::vector<std::pair<Path, std::int64_t>> steps) {
    moves.emplace_back([steps = std::move(steps)](Arguments& changed) {
      for (const auto& [path, by] : steps) {
        Value& value = value_at(changed, path);
        std::int64_t lowered = 0;
        if (__builtin_sub_overflow(*value.integer(), by, &lowered)) return false;
        value = Value(lowered);
      }
      return true;
    });
  };
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const std::int64_t number = *value_at(arguments, numbers[i]).integer();
    for (std::int64_t by = number; by != 0; by /= 2) {
      for (std::size_t k = 0; k < numbers.size(); ++k) {
        if (k == i) continue;
        if (k > i) lower({{numbers[i], by}, {numbers[k], by}});
        lower({{numbers[i], by}, {numbers[k], -by}});
        if (by < std::numeric_limits<std::int64_t>::max() / 4 && by > std::numeric_limits<std::int64_t>::min() / 4) {
          lower({{numbers[i], by}, {numbers[k], 2 * by}});
        }
        for (std::size_t m = k + 1; m < numbers.size(); ++m) {
          if (m == i) continue;
          lower({{numbers[i], by}, {numbers[k], by}, {numbers[m], by}});
          if (by < std::numeric_limits<std::int64_t>::max() / 4 && by > std::numeric_limits<std::int64_t>::min() / 4) {
            lower({{numbers[i], by}, {numbers[k], by}, {numbers[m], 2 * by}});
          }
        }
      }
    }
  }
  return moves;
}

Moves sortings(const Arguments& arguments, const Signature& signature) {
  constexpr std::size_t most_sites = 1000;
  constexpr std::size_t most_swapped = 64;
  Moves moves;
  const auto sites = sites_of(arguments, signature);
  for (std::size_t i = 0; i < std::min(sites.size(), most_sites); ++i) {
    const Site& site = sites[i];
    if (site.kind != SiteKind::sequence && site.kind != SiteKind::text) continue;
    moves.emplace_back([path = site.path](Arguments& changed) {
      Value& value = value_at(changed, path);
      if (Value::Array* elements = value.array()) {
        std::sort(elements->begin(), elements->end());
      } else {
        std::string text = *value.string();
        std::sort(text.begin(), text.end());
        value = Value(std::move(text));
      }
      return true;
    });
  }
  for (std::size_t i = 0; i < std::min(sites.size(), most_sites); ++i) {
    const Site& site = sites[i];
    const Value::Array* elements = value_at(arguments, site.path).array();
    if (site.kind != SiteKind::sequence || elements == nullptr || elements->size() > most_swapped) continue;
    for (std::size_t k = 0; k + 1 < elements->size(); ++k) {
      moves.emplace_back([path = site.path, k](Arguments& changed) {
        Value::Array& all = *value_at(changed, path).array();
        std::swap(all[k], all[k + 1]);
        return true;
      });
    }
  }
  return moves;
}

}  // namespace rehearse
