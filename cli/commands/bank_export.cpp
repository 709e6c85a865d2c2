#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/bank_package.hpp"
#include "context.hpp"
#include "rehearse/icpc/export.hpp"

namespace rehearse {

Result<ExitCode> bank_export(Context& context, const Invocation& arguments) {
  const auto words = arguments.values("slug");
  if (words.size() != 2) {
    return unexpected(ErrorCode::bad_input, "bank export needs a problem and a folder", "rehearse bank export SLUG FOLDER");
  }
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  const auto problem = bank->load(words.front());
  if (!problem) return unexpected(problem.error());
  const auto report = export_package(*problem, words.back());
  if (!report) return unexpected(report.error());
  Console& console = context.console();
  if (console.json()) {
    const nlohmann::ordered_json json{{"schema", 1},
                                      {"slug", problem->slug},
                                      {"folder", words.back()},
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

}  // namespace rehearse
