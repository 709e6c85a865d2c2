#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/icpc/export.hpp"

namespace rehearse {
namespace {

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const std::string folder = *arguments.value("folder");
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  const auto problem = bank->load(*arguments.value("slug"));
  if (!problem) return unexpected(problem.error());
  const auto report = export_package(*problem, folder);
  if (!report) return unexpected(report.error());
  Console& console = context.console();
  if (console.json()) {
    const nlohmann::ordered_json json{{"schema", 1},
                                      {"slug", problem->slug},
                                      {"folder", folder},
                                      {"format", report->format},
                                      {"files", report->files},
                                      {"notes", report->notes}};
    console.print_raw(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  Line headline("exported ", style::good);
  headline.add(sanitize_line(problem->slug, charset), style::bold);
  headline.add(fmt::format("  {} files, {}", report->files, report->format), style::dim);
  console.print(headline);
  for (const std::string& note : report->notes) {
    console.print(wrapped(Line("  note  ", style::dim).add(sanitize_line(note, charset)), console.columns(), 8));
  }
  return ExitCode::success;
}

}  // namespace

CommandSpec bank_export_command() {
  return {.name = "bank export",
          .group = CommandGroup::bank,
          .summary = "write a problem as an ICPC package",
          .description = "The folder is made, and must not be there yet. What has no place in the format is said.",
          .options = {{"slug", "the problem", Arity::value, "SLUG", Completion::slug, true},
                      {"folder", "where to", Arity::value, "FOLDER", Completion::folder, true}},
          .examples = {"rehearse bank export hello hello-package"},
          .next = "rehearse bank import FOLDER",
          .run = run};
}

}  // namespace rehearse
