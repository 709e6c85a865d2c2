#include "rehearse/bank/input_model.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "bound_walk.hpp"
#include "class_state.hpp"
#include "parameter_set.hpp"
#include "resizing.hpp"

namespace rehearse {
namespace {

constexpr std::int64_t max_calls = 1'000'000;
constexpr std::int64_t max_weight = 1000;

struct MethodInput {
  std::uint64_t weight = 1;
  ParameterSet parameters;
  CallRules rules = {};
};

}  // namespace

struct InputModel::State {
  Json json;  // what a merge patch is applied to
  Signature signature;
  ParameterSet parameters;           // of the function, or of the constructor
  std::vector<MethodInput> methods;  // of a class, in the signature's order
  Range calls;                       // operations after the constructor
  ClassState class_state;            // what calls depend on
  bool repeats_arguments = false;    // of earlier calls

  void read_class(const JsonReader& reader);
  [[nodiscard]] std::optional<Fault> find_class_fault(const Arguments& arguments) const;
  // Of those that may be called; null where there is none.
  [[nodiscard]] const MethodInput* choose_method(const CallHistory& history, RandomStream& random) const;
  [[nodiscard]] Value::Array draw_call(const MethodInput& method, const CallHistory& history,
                                       std::map<std::string, Value::Array>& seen, RandomStream& random) const;
  [[nodiscard]] Arguments draw_operations(RandomStream& random) const;
  [[nodiscard]] Result<Arguments> draw(std::uint64_t seed) const;
  // The parameter whose size all others follow; absent where none has one, or a number is named as the scale.
  [[nodiscard]] std::optional<std::size_t> growing_parameter() const;
  // Otherwise the integer that grows.
  [[nodiscard]] std::optional<std::size_t> growing_number() const;
  void grow_number(std::size_t number, double fraction, std::int64_t size);
};

namespace {

// "params" may be absent where there is nothing to declare.
std::optional<ParameterSet> read_method_parameters(const JsonReader& method, const std::vector<Parameter>& parameters,
                                                   const std::vector<OuterName>& outer) {
  const auto params = method.find("params");
  if (!params && parameters.empty()) return ParameterSet{};
  return read_parameter_set(method.member("params"), parameters, outer, Calls::several);
}

std::optional<MethodInput> read_method(const JsonReader& json, const Method& method, const ClassState& state,
                                       const std::vector<OuterName>& outer) {
  if (!json.is_object("an object with weight and params", {"weight", "params", "requires", "effect"})) return std::nullopt;
  const auto weight_member = json.find("weight");
  const auto weight = weight_member ? weight_member->integer(0, max_weight) : 1;
  auto parameters = read_method_parameters(json, method.parameters, outer);
  auto rules = read_call_rules(json, state, formula_names(method.parameters, outer), method.parameters);
  if (!weight || !parameters) return std::nullopt;
  return MethodInput{static_cast<std::uint64_t>(*weight), std::move(*parameters), std::move(rules)};
}

}  // namespace

void InputModel::State::read_class(const JsonReader& reader) {
  if (!reader.is_object("an object with constructor, methods and calls", {"constructor", "state", "methods", "calls"})) return;
  if (const auto constructor = reader.find("constructor"); constructor || !signature.constructor.empty()) {
    if (auto set = read_parameter_set(reader.member("constructor"), signature.constructor)) parameters = std::move(*set);
  }
  class_state = read_class_state(reader, signature.constructor);
  const auto outer = outer_names(class_state, signature.constructor, parameters);
  std::vector<std::string_view> names;
  for (const Method& method : signature.methods) names.push_back(method.name);
  const JsonReader methods_reader = reader.member("methods");
  if (methods_reader.is_object("an object with every method of the class", names)) {
    std::uint64_t total = 0;
    for (const Method& method : signature.methods) {
      auto input = read_method(methods_reader.member(method.name), method, class_state, outer);
      if (!input) continue;
      total += input->weight;
      for (const double seen : input->parameters.seen) repeats_arguments = repeats_arguments || seen > 0;
      methods.push_back(std::move(*input));
    }
    if (methods.size() == signature.methods.size() && total == 0)
      methods_reader.report("expected a method with a weight above 0");
  }
  if (const auto range = read_range(reader.member("calls"), 0, max_calls)) calls = *range;
}

std::optional<InputModel> InputModel::read(const JsonReader& reader, const Signature& signature) {
  const std::size_t faults = reader.diagnostics().size();
  auto state = std::make_shared<State>();
  state->signature = signature;
  if (signature.is_class) {
    state->read_class(reader);
  } else if (auto set = read_parameter_set(reader, signature.function().parameters)) {
    state->parameters = std::move(*set);
  }
  if (reader.diagnostics().size() != faults) return std::nullopt;
  state->json = *reader.json();
  return InputModel(std::move(state));
}

std::optional<InputModel> InputModel::patched(const JsonReader& patch) const {
  if (!patch.is_object_of_any_members("an object with what the recipe narrows")) return std::nullopt;
  const Json merged = merge_patch(state_->json, *patch.json());
  auto model = read(JsonReader(merged, patch.pointer(), patch.diagnostics()), state_->signature);
  if (!model) return std::nullopt;
  const std::size_t faults = patch.diagnostics().size();
  const State& narrow = *model->state_;
  const std::string& pointer = patch.pointer();
  const bool is_class = state_->signature.is_class;
  check_narrows(state_->parameters, narrow.parameters, is_class ? pointer + "/constructor" : pointer, patch.diagnostics());
  for (std::size_t i = 0; i < state_->methods.size(); ++i) {
    const std::string place = fmt::format("{}/methods/{}/params", pointer, state_->signature.methods[i].name);
    check_narrows(state_->methods[i].parameters, narrow.methods[i].parameters, place, patch.diagnostics());
    const Narrowing method_place(fmt::format("{}/methods/{}", pointer, state_->signature.methods[i].name), patch.diagnostics());
    check_narrows(state_->methods[i].rules, narrow.methods[i].rules, method_place);
  }
  if (is_class) check_same(state_->class_state, narrow.class_state, Narrowing(pointer, patch.diagnostics()));
  if (is_class) Narrowing(pointer, patch.diagnostics()).check("calls", state_->calls, narrow.calls);
  return patch.diagnostics().size() == faults ? model : std::nullopt;
}

namespace {

// The text of a declaration or of a patch.
Result<Json> parse_text(std::string_view text, const std::string& pointer) {
  auto parsed = parse_json(text);
  if (auto* json = std::get_if<Json>(&parsed)) return std::move(*json);
  const auto& fault = std::get<JsonFault>(parsed);
  return unexpected(ErrorCode::bad_input,
                    fmt::format("{}: line {}, column {}: {}", pointer, fault.line, fault.column, fault.message));
}

Result<InputModel> result_of(std::optional<InputModel> model, const Diagnostics& diagnostics) {
  if (model) return std::move(*model);
  return unexpected(ErrorCode::bad_input, diagnostics.text());
}

}  // namespace

InputModel::InputModel() {
  auto state = std::make_shared<State>();
  state->signature.methods.emplace_back();
  state_ = std::move(state);
}
InputModel::InputModel(std::shared_ptr<const State> state) : state_(std::move(state)) {}

Result<InputModel> InputModel::parse(std::string_view json, const Signature& signature, const std::string& pointer) {
  const auto parsed = parse_text(json, pointer);
  if (!parsed) return unexpected(parsed.error());
  Diagnostics diagnostics;
  return result_of(read(JsonReader(*parsed, pointer, diagnostics), signature), diagnostics);
}

Result<InputModel> InputModel::patched(std::string_view patch, const std::string& pointer) const {
  const auto parsed = parse_text(patch, pointer);
  if (!parsed) return unexpected(parsed.error());
  Diagnostics diagnostics;
  return result_of(patched(JsonReader(*parsed, pointer, diagnostics)), diagnostics);
}

std::optional<Fault> InputModel::State::find_class_fault(const Arguments& arguments) const {
  const Value::Array& operations = *arguments[0].array();
  const Value::Array& lists = *arguments[1].array();
  const auto count = static_cast<std::int64_t>(operations.size()) - 1;
  if (count < calls.low || count > calls.high) {
    return Fault{
        {},
        fmt::format("{} calls after the constructor are {} {}", count,
                    count < calls.low ? "below the minimum" : "above the maximum", count < calls.low ? calls.low : calls.high)}
        .within("operations");
  }
  const auto within_call = [&](Fault fault, std::size_t i) {
    fault.message += fmt::format(" ({})", *operations[i].string());
    return std::move(fault).within(i).within("arguments");
  };
  const Value::Array& constructed = *lists[0].array();
  if (auto fault = rehearse::find_fault(constructed, parameters)) return within_call(std::move(*fault), 0);
  CallHistory history(class_state, constructed);
  for (std::size_t i = 1; i < operations.size(); ++i) {
    const Method* called = signature.find_method(*operations[i].string());
    const MethodInput& method = methods[static_cast<std::size_t>(called - signature.methods.data())];
    const Value::Array& call = *lists[i].array();
    if (auto fault = rehearse::find_fault(call, method.parameters, history.outer())) return within_call(std::move(*fault), i);
    if (const Formula* condition = history.broken_condition(method.rules, call.size(), &call)) {
      return within_call({{}, fmt::format("{} does not hold", condition->text())}, i);
    }
    if (auto fault = history.apply(method.rules, call)) return within_call({{}, std::move(*fault)}, i);
  }
  return std::nullopt;
}

std::optional<Fault> InputModel::find_fault(const Arguments& arguments) const {
  if (auto fault = find_shape_fault(arguments, state_->signature)) return fault;
  if (state_->signature.is_class) return state_->find_class_fault(arguments);
  auto fault = rehearse::find_fault(arguments, state_->parameters);
  // The parameter's name says more than its number.
  if (fault && !fault->reversed_path.empty()) {
    std::string& step = fault->reversed_path.back();
    step = state_->parameters.names[std::stoul(step)];
  }
  return fault;
}

Result<void> InputModel::validate(const Arguments& arguments) const {
  const auto fault = find_fault(arguments);
  if (!fault) return {};
  const std::string place = fault->brackets();
  return unexpected(ErrorCode::bad_input, place.empty() ? fault->message : place + ": " + fault->message);
}

const MethodInput* InputModel::State::choose_method(const CallHistory& history, RandomStream& random) const {
  std::uint64_t total = 0;
  std::vector<std::uint64_t> weights;
  for (const MethodInput& method : methods) {
    const bool may_be_called = history.broken_condition(method.rules, method.parameters.names.size(), nullptr) == nullptr;
    weights.push_back(may_be_called ? method.weight : 0);
    total += weights.back();
  }
  if (total == 0) return nullptr;
  std::uint64_t point = random.below(total);
  std::size_t i = 0;
  for (; point >= weights[i]; ++i) point -= weights[i];
  return &methods[i];
}

Value::Array InputModel::State::draw_call(const MethodInput& method, const CallHistory& history,
                                          std::map<std::string, Value::Array>& seen, RandomStream& random) const {
  constexpr int max_tries = 1000;
  const CallScope scope{history.outer(), &seen};
  Value::Array call = rehearse::draw(method.parameters, random, scope);
  for (int tries = 1; history.broken_condition(method.rules, call.size(), &call) != nullptr; ++tries) {
    if (tries == max_tries) throw Unsatisfiable{fmt::format("{} draws did not meet what a call requires", tries)};
    call = rehearse::draw(method.parameters, random, scope);
  }
  for (std::size_t i = 0; i < call.size(); ++i) {
    if (repeats_arguments) seen[method.parameters.names[i]].push_back(call[i]);
  }
  return call;
}

Arguments InputModel::State::draw_operations(RandomStream& random) const {
  Value::Array operations;
  Value::Array lists;
  operations.emplace_back(signature.class_name);
  lists.emplace_back(rehearse::draw(parameters, random));
  const Value::Array constructed = *lists[0].array();
  CallHistory history(class_state, constructed);
  std::map<std::string, Value::Array> seen;
  const std::int64_t count = draw_size(calls, random);
  for (std::int64_t done = 0; done < count; ++done) {
    const MethodInput* method = choose_method(history, random);
    if (method == nullptr && done >= calls.low) break;
    if (method == nullptr) throw Unsatisfiable{fmt::format("after {} calls none is allowed", done)};
    Value::Array call = draw_call(*method, history, seen, random);
    if (const auto fault = history.apply(method->rules, call)) throw Unsatisfiable{*fault};
    operations.emplace_back(signature.methods[static_cast<std::size_t>(method - methods.data())].name);
    lists.emplace_back(std::move(call));
  }
  return {Value(std::move(operations)), Value(std::move(lists))};
}

Result<Arguments> InputModel::State::draw(std::uint64_t seed) const try {
  RandomStream random(seed);
  return signature.is_class ? draw_operations(random) : rehearse::draw(parameters, random);
} catch (const Unsatisfiable& failure) {
  return unexpected(ErrorCode::bad_input, fmt::format("seed {}: {}", seed, failure.what));
}

Result<Arguments> InputModel::try_generate(std::uint64_t seed) const { return state_->draw(seed); }

Result<Arguments> InputModel::try_small(std::uint64_t seed, std::int64_t size) const {
  // Mostly all is small; each eighth input has numbers up to the extremes, each fourth any character.
  RandomStream random(seed);
  const std::uint64_t choice = random.below(8);
  const Smallness smallness = choice == 0 ? Smallness::characters : choice <= 2 ? Smallness::numbers : Smallness::all;
  const auto drawn_at = [&](std::int64_t reach) {
    State small = *state_;
    const auto shrink = [&](ParameterSet& set) {
      for (Declaration& declaration : set.declarations) declaration = small_declaration(declaration, reach, smallness);
    };
    shrink(small.parameters);
    for (MethodInput& method : small.methods) shrink(method.parameters);
    small.calls.high = std::max(small.calls.low, std::min(small.calls.high, reach));
    return small.draw(seed);
  };
  // Relations, and elements that must differ, may ask for what the smallest inputs never meet.
  constexpr int most_steps = 5;
  for (int step = 0; step < most_steps; ++step) {
    if (auto drawn = drawn_at(size + (size + 4) * step * step)) return drawn;
  }
  return state_->draw(seed);
}

std::optional<std::size_t> InputModel::State::growing_parameter() const {
  if (parameters.scale) {
    return outer_size(parameters.declarations[*parameters.scale]) ? parameters.scale : std::nullopt;
  }
  std::optional<std::size_t> largest;
  for (std::size_t i = 0; i < parameters.declarations.size(); ++i) {
    const auto size = outer_size(parameters.declarations[i]);
    if (!size || size->low == size->high) continue;
    if (!largest || outer_size(parameters.declarations[*largest])->high < size->high) largest = i;
  }
  return largest;
}

std::optional<std::size_t> InputModel::State::growing_number() const {
  if (parameters.scale) return parameters.scale;
  for (std::size_t i = 0; i < parameters.declarations.size(); ++i) {
    const auto* integer = std::get_if<IntegerInput>(&parameters.declarations[i].kind);
    if (integer != nullptr && integer->range.low < integer->range.high) return i;
  }
  return std::nullopt;
}

// That number grows: others are bound by it, as a bound by what grows asks for, and sizes are at their largest.
void InputModel::State::grow_number(std::size_t number, double fraction, std::int64_t size) {
  const auto at_most_size = [&](Declaration& declaration) {
    auto* integer = std::get_if<IntegerInput>(&declaration.kind);
    if (integer != nullptr && integer->range.high > size) integer->range.high = std::max(integer->range.low, size);
  };
  for (std::size_t i = 0; i < parameters.declarations.size(); ++i) {
    Declaration& declaration = parameters.declarations[i];
    if (i == number) {
      declaration = proportional(declaration, fraction);
    } else if (const auto own_size = outer_size(declaration)) {
      declaration = sized_declaration(declaration, own_size->high);
      if (auto* array = std::get_if<ArrayInput>(&declaration.kind); array != nullptr && !array->distinct) {
        at_most_size(array->of.front());
      }
    } else {
      at_most_size(declaration);
    }
  }
}

std::optional<InputModel::Scale> InputModel::scale() const {
  if (state_->signature.is_class) {
    if (state_->calls.low == state_->calls.high) return std::nullopt;
    // What a constructor's number bounds (a capacity) is reached by few calls, and must be for its size to tell: calls are many
    // for it.
    const auto& numbers = state_->parameters.declarations;
    const std::int64_t most = numbers.empty() ? state_->calls.high : std::max(state_->calls.low, state_->calls.high / 8);
    return Scale{"number of calls", state_->calls.low, std::max<std::int64_t>(most, 1)};
  }
  const ParameterSet& set = state_->parameters;
  if (const auto grows = state_->growing_parameter()) {
    const Range size = *outer_size(set.declarations[*grows]);
    const auto* matrix = std::get_if<MatrixInput>(&set.declarations[*grows].kind);
    if (matrix != nullptr && !matrix->square) return Scale{"cells of " + set.names[*grows], size.low, size.high, true};
    return Scale{set.names[*grows] + ".length", size.low, size.high};
  }
  const auto number = state_->growing_number();
  if (!number) return std::nullopt;
  const Range range = std::get<IntegerInput>(set.declarations[*number].kind).range;
  return Scale{set.names[*number], range.low, range.high};
}

Result<Arguments> InputModel::try_at_scale(std::int64_t size, std::uint64_t seed) const {
  State sized = *state_;
  const auto measured = scale();
  const double fraction = measured ? static_cast<double>(size) / static_cast<double>(measured->most) : 1;
  if (sized.signature.is_class) {
    const std::int64_t nearest = std::clamp(size, sized.calls.low, sized.calls.high);
    sized.calls = {nearest, nearest};
    for (Declaration& declaration : sized.parameters.declarations) declaration = proportional(declaration, fraction);
  } else if (sized.growing_parameter()) {
    for (Declaration& declaration : sized.parameters.declarations) {
      if (outer_size(declaration)) declaration = proportional(declaration, fraction);
    }
    follow_sizes(sized.parameters, state_->parameters);
  } else if (const auto number = sized.growing_number()) {
    sized.grow_number(*number, fraction, size);
  }
  return sized.draw(seed);
}

std::optional<std::int64_t> InputModel::declared_size(const Arguments& arguments) const {
  if (state_->signature.is_class) return std::nullopt;
  if (const auto grows = state_->growing_parameter()) return size_by_formula(state_->parameters, *grows, arguments);
  const auto number = state_->growing_number();
  return number ? std::optional(*arguments[*number].integer()) : std::nullopt;
}

std::vector<InputModel::Bound> InputModel::bounds(const std::vector<const Arguments*>& inputs) const {
  std::vector<BoundWalk::Bound> found;
  std::vector<std::int64_t> call_counts;
  // By method, from 1; 0 is the constructor, or the function.
  std::vector<std::vector<const Value::Array*>> calls(state_->methods.size() + 1);
  for (const Arguments* input : inputs) {
    if (!state_->signature.is_class) {
      calls[0].push_back(input);
      continue;
    }
    const Value::Array& operations = *(*input)[0].array();
    call_counts.push_back(static_cast<std::int64_t>(operations.size()) - 1);
    for (std::size_t i = 0; i < operations.size(); ++i) {
      const Method* method = i == 0 ? nullptr : state_->signature.find_method(*operations[i].string());
      const std::size_t index = method == nullptr ? 0 : static_cast<std::size_t>(method - state_->signature.methods.data()) + 1;
      calls[index].push_back((*(*input)[1].array())[i].array());
    }
  }
  BoundWalk walk;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const ParameterSet& set = i == 0 ? state_->parameters : state_->methods[i - 1].parameters;
    const std::string prefix = i == 0 ? std::string() : state_->signature.methods[i - 1].name + ": ";
    for (std::size_t k = 0; k < set.declarations.size(); ++k) {
      std::vector<const Value*> values;
      for (const Value::Array* arguments : calls[i]) values.push_back(&(*arguments)[k]);
      walk.visit(prefix + set.names[k], set.declarations[k], values);
    }
  }
  if (state_->signature.is_class) walk.add("number of calls", state_->calls, call_counts);
  std::vector<Bound> bounds;
  for (BoundWalk::Bound& bound : std::move(walk).take()) bounds.push_back({std::move(bound.text), bound.reached});
  return bounds;
}

Arguments InputModel::generate(std::uint64_t seed) const {
  auto arguments = try_generate(seed);
  if (!arguments) throw std::runtime_error(arguments.error().message);
  return std::move(*arguments);
}

const Signature& InputModel::signature() const { return state_->signature; }

std::uint64_t InputModel::volume() const {
  std::uint64_t call = 1;
  for (const MethodInput& method : state_->methods) call = std::max(call, rehearse::volume(method.parameters));
  return saturated_sum(rehearse::volume(state_->parameters),
                       saturated_product(static_cast<std::uint64_t>(state_->calls.high), call));
}

bool InputModel::may_give_up() const {
  return rehearse::may_give_up(state_->parameters) ||
         std::any_of(state_->methods.begin(), state_->methods.end(), [](const MethodInput& method) {
           return rehearse::may_give_up(method.parameters) || !method.rules.conditions.empty();
         });
}

std::vector<std::string> InputModel::constraints() const {
  std::vector<std::string> lines;
  describe_constraints(state_->parameters, lines);
  for (const MethodInput& method : state_->methods) describe_constraints(method.parameters, lines);
  describe_class_state(state_->class_state, lines);
  for (std::size_t i = 0; i < state_->methods.size(); ++i) {
    describe_call_rules(state_->signature.methods[i].name, state_->class_state, state_->methods[i].rules, lines);
  }
  if (state_->signature.is_class) lines.push_back(describe_range("number of calls", state_->calls));
  // A parameter that methods share (the key of get and put) is told of once.
  std::vector<std::string> unique;
  for (auto& line : lines) {
    if (std::find(unique.begin(), unique.end(), line) == unique.end()) unique.push_back(std::move(line));
  }
  return unique;
}

}  // namespace rehearse
