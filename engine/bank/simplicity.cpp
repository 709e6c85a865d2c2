#include "simplicity.hpp"

#include <cmath>
#include <functional>
#include <string_view>
#include <tuple>

#include "rehearse/bank/shrinker.hpp"

namespace rehearse {
namespace {

void add(const Value& value, Simplicity& total) {
  if (const std::string* text = value.string()) {
    total.scalars += text->size();
    for (const char character : *text) total.magnitude += static_cast<unsigned>(rank_of(character));
  } else if (const Value::Array* elements = value.array()) {
    ++total.structure;
    for (const Value& element : *elements) add(element, total);
  } else if (value.is_null()) {
    ++total.structure;
  } else {
    ++total.scalars;
    if (const std::int64_t* number = value.integer()) total.magnitude += magnitude_of(*number);
    if (const bool* flag = value.boolean()) total.magnitude += *flag ? 1U : 0U;
    if (const double* number = value.real()) {
      const std::string digits = to_json(value);
      const auto point = digits.find_first_of(".e");
      if (point != std::string::npos) total.fractions += digits.size() - point;
      // Halves count, so that rounding is a step; beyond what is exact all are as large.
      total.magnitude += static_cast<Simplicity::Wide>(std::fmin(std::fabs(*number) * 4, 0x1p62)) + (*number < 0 ? 1U : 0U);
    }
  }
}

void mix(std::uint64_t& state, std::uint64_t part) {
  state ^= part + 0x9e3779b97f4a7c15ULL + (state << 6U) + (state >> 2U);
  state *= 0xff51afd7ed558ccdULL;
  state ^= state >> 33U;
}

void mix(std::uint64_t& state, const Value& value) {
  if (const Value::Array* elements = value.array()) {
    mix(state, 0xa0 + elements->size());
    for (const Value& element : *elements) mix(state, element);
  } else if (const std::string* text = value.string()) {
    mix(state, std::uint64_t{0xb1});
    mix(state, std::hash<std::string_view>{}(*text));
  } else if (const std::int64_t* number = value.integer()) {
    mix(state, std::uint64_t{0xc2});
    mix(state, static_cast<std::uint64_t>(*number));
  } else if (const double* real = value.real()) {
    mix(state, std::uint64_t{0xd3});
    mix(state, std::hash<double>{}(*real));
  } else {
    const bool* flag = value.boolean();
    mix(state, flag == nullptr ? 0xe4U : *flag ? 0xf5U : 0xf6U);
  }
}

}  // namespace

int rank_of(char character) {
  if (character >= 'a' && character <= 'z') return character - 'a';
  if (character >= 'A' && character <= 'Z') return 26 + character - 'A';
  if (character >= '0' && character <= '9') return character - '0';
  return 52 + static_cast<unsigned char>(character);
}

Simplicity::Wide magnitude_of(std::int64_t number) {
  const auto bits = static_cast<std::uint64_t>(number);
  const std::uint64_t distance = number < 0 ? std::uint64_t{0} - bits : bits;
  return Simplicity::Wide{2} * distance + (number < 0 ? 1U : 0U);
}

Simplicity simplicity_of(const Arguments& arguments, const Signature& signature) {
  Simplicity total;
  if (signature.is_class && arguments.size() == 2 && arguments[0].array() != nullptr) {
    total.scalars = arguments[0].array()->size();  // whatever the methods are called
    add(arguments[1], total);
    return total;
  }
  for (const Value& argument : arguments) add(argument, total);
  return total;
}

bool is_simpler(const Simplicity& a, const Arguments& arguments_a, const Simplicity& b, const Arguments& arguments_b) {
  const auto key = [](const Simplicity& of) { return std::tie(of.scalars, of.structure, of.fractions, of.magnitude); };
  if (key(a) != key(b)) return key(a) < key(b);
  return arguments_a < arguments_b;
}

std::uint64_t fingerprint(const Arguments& arguments) {
  std::uint64_t state = arguments.size();
  for (const Value& argument : arguments) mix(state, argument);
  return state;
}

std::size_t count_scalars(const Arguments& arguments, const Signature& signature) {
  return simplicity_of(arguments, signature).scalars;
}

std::size_t count_scalars(const Arguments& arguments) {
  Simplicity total;
  for (const Value& argument : arguments) add(argument, total);
  return total.scalars;
}

}  // namespace rehearse
