#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "rehearse/practice/thinking.hpp"
#include "session_flow.hpp"
#include "text_argument.hpp"
#include "views/contract_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> show(Console& console, const TaskState& task) {
  if (console.json()) {
    console.print_raw(contract_json(task));
    return ExitCode::success;
  }
  if (!task.contract) {
    console.message("No contract was stated for this task.");
    return ExitCode::success;
  }
  console.print(contract_lines(task, console.columns(), console.look().charset));
  return ExitCode::success;
}

Result<ContractStated> from(Context& context, const Invocation& arguments) {
  ContractStated contract;
  const auto promise = text_argument(context, arguments, "promise", "It takes ..., it gives ...:");
  if (!promise) return unexpected(promise.error());
  contract.promise = *promise;
  contract.bounds = arguments.value("bounds").value_or("");
  contract.time = arguments.value("time").value_or("");
  contract.changes_input = arguments.has("changes-input");
  return contract;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  Console& console = context.console();
  const auto view = current_session(context);
  if (!view) return unexpected(view.error());
  const bool states =
      !arguments.text("promise").empty() || arguments.has("bounds") || arguments.has("changes-input") || arguments.has("time");
  if (view->session.ended || !states) {
    if (view->sealed && view->session.ended) {
      return unexpected(ErrorCode::conflict, "the session is sealed until it was reviewed", "rehearse postmortem");
    }
    return show(console, view->session.task());
  }
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  auto contract = from(context, arguments);
  if (!contract) return unexpected(contract.error());
  const auto stated = Thinking(**practice).state_contract(std::move(*contract));
  if (!stated) return unexpected(stated.error());
  tell_recorded(console, "Your contract is on record. After the end it is held against what was measured.");
  if (stated->bounds.empty() && !console.json())
    console.message("It says nothing of the bounds yet: --bounds \"empty gives 0\"", style::dim);
  return ExitCode::success;
}

}  // namespace

CommandSpec contract_command() {
  return {
      .name = "contract",
      .group = CommandGroup::session,
      .summary = "state what your function promises, before you submit it",
      .description =
          "A contract says what the function takes and gives, whether it may change its arguments, what it does at the bounds, "
          "and how its time grows. After the end it is held against what was measured: arguments before and after the call, "
          "the "
          "edge cases, the growth. Without words it shows what was stated.",
      .options = {{"promise", "what it takes and what it gives", Arity::values, "TEXT"},
                  {"--changes-input", "it may leave its arguments other than they came"},
                  {"--bounds", "what it does at the bounds: empty, one, the largest ...", Arity::value, "TEXT"},
                  {"--time", "in big O; absent: as you predicted", Arity::value, "TIME"}},
      .examples = {"rehearse contract \"takes numbers and a target, gives two positions\" --bounds \"two elements: 0 and 1\"",
                   "rehearse contract \"sorts nums\" --changes-input --time \"O(n log n)\"", "rehearse contract"},
      .next = "rehearse submit",
      .run = run};
}

}  // namespace rehearse
