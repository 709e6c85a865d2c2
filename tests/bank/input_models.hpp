#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rehearse/bank/input_model.hpp"
#include "support/catch.hpp"

namespace rehearse {

// The signature of a function: names and types.
inline Signature function_of(const std::vector<std::pair<std::string, std::string>>& parameters) {
  Signature signature;
  Method method{"f", {}, parse_type("void").value()};
  for (const auto& [name, type] : parameters) method.parameters.push_back({name, parse_type(type).value()});
  signature.methods.push_back(method);
  return signature;
}

// A model of one parameter called x.
inline InputModel model_of(const std::string& type, const std::string& declaration) {
  auto parsed = InputModel::parse(R"({"x": )" + declaration + "}", function_of({{"x", type}}));
  INFO(type << " " << declaration << (parsed ? "" : parsed.error().message));
  REQUIRE(parsed);
  return *parsed;
}

// Why there is none.
inline std::string model_fault(const std::string& type, const std::string& declaration) {
  const auto parsed = InputModel::parse(R"({"x": )" + declaration + "}", function_of({{"x", type}}));
  return parsed ? "" : parsed.error().message;
}

inline std::string value_fault(const InputModel& model, std::string_view json) {
  const auto validated = model.validate({parse_value(json).value()});
  return validated ? "" : validated.error().message;
}

// What is drawn is valid, and the same again; small and large inputs are valid, too.
inline void check_draws(const InputModel& model, const std::string& what, std::uint64_t seeds) {
  const auto check = [&](const Result<Arguments>& arguments, const char* kind, std::uint64_t seed) {
    INFO(what << " " << kind << " seed " << seed << ": " << (arguments ? std::string() : arguments.error().message));
    REQUIRE(arguments);
    std::string shown;
    for (const Value& argument : *arguments) shown += to_display(argument, 400) + " ";
    const auto validated = model.validate(*arguments);
    INFO(shown << (validated ? "" : validated.error().message));
    CHECK(validated);
  };
  const auto scale = model.scale();
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    const auto drawn = model.try_generate(seed);
    check(drawn, "drawn", seed);
    CHECK(model.try_generate(seed).value() == *drawn);
    check(model.try_small(seed, static_cast<std::int64_t>(seed % 6)), "small", seed);
    if (!scale || seed % 5 != 0) continue;
    const auto least = static_cast<std::uint64_t>(scale->least), most = static_cast<std::uint64_t>(scale->most);
    const auto size = least + seed * (most - least) / seeds;
    check(model.try_at_scale(static_cast<std::int64_t>(size), seed), "at scale", seed);
  }
}

}  // namespace rehearse
