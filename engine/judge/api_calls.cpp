#include "api_calls.hpp"

#include <functional>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "wire.hpp"

namespace rehearse {
namespace {

constexpr std::size_t shown_bytes = 60;  // of an argument

std::string full_name(const ApiFunction& function) {
  return function.class_name.empty() ? function.method.name : function.class_name + "." + function.method.name;
}

std::string shown(const ApiFunction& function, const Value::Array& values) {
  std::string text = full_name(function) + "(";
  for (std::size_t i = 0; i < values.size(); ++i) text += (i == 0 ? "" : ", ") + to_display(values[i], shown_bytes);
  return text + ")";
}

CallRefusal forged(const std::string& what) {
  return {Verdict::run_time_error, "the program wrote to descriptor 4, which belongs to the judge (" + what + ")"};
}

using Values = std::vector<std::reference_wrapper<const Value>>;

// In the order of formula_names().
std::optional<Values> values_for(const ApiFunction& function, const Call& call, const Signature& signature,
                                 const Arguments& arguments) {
  Values values;
  if (!function.class_name.empty()) {
    const auto& parameters = signature.function().parameters;
    if (call.object >= parameters.size() || parameters[call.object].object_class != function.class_name) return std::nullopt;
    values.emplace_back(arguments[call.object]);
  }
  values.insert(values.end(), call.arguments.begin(), call.arguments.end());
  values.insert(values.end(), arguments.begin(), arguments.end());
  return values;
}

}  // namespace

std::variant<std::string, CallRefusal> ApiCalls::answer(std::string_view body) {
  const auto call = decode_call(body, signature_.api);
  if (!call) return forged(call.error().message);
  const ApiFunction& function = signature_.api.functions[call->function];
  const auto values = values_for(function, *call, signature_, arguments_);
  if (!values) return forged("a call of an object that does not exist");
  if (function.counted && ++count_ > signature_.api.max_calls) {
    return CallRefusal{Verdict::wrong_answer, fmt::format("{} calls of {}; at most {} are allowed", count_, full_name(function),
                                                          signature_.api.max_calls)};
  }
  const auto not_allowed = [&](const std::string& why) {
    return CallRefusal{Verdict::run_time_error, fmt::format("{} is not allowed: {}", shown(function, call->arguments), why)};
  };
  for (const Formula& condition : function.conditions) {
    const auto holds = condition.evaluate(*values);
    if (!holds) return not_allowed(holds.error().message);
    if (!*holds->boolean()) return not_allowed(condition.text() + " does not hold");
  }
  auto answer = function.answer.front().evaluate(*values);
  if (!answer) return not_allowed(answer.error().message);
  auto encoded = encode_value(*answer, function.method.result);
  if (encoded && keeping_ == Answers::kept) kept_.push_back(*encoded);
  if (encoded) return std::move(*encoded);
  return CallRefusal{Verdict::judge_error, fmt::format("the package cannot answer {}: {}", shown(function, call->arguments),
                                                       encoded.error().message)};
}

std::string called_name(std::string_view body, const Signature& signature) {
  const auto index = called_function(body);
  return index && *index < signature.api.functions.size() ? full_name(signature.api.functions[*index]) : "the API";
}

}  // namespace rehearse
