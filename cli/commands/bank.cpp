#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/judge/machine_speed.hpp"
#include "rehearse/judge/verification.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

struct Verified {
  std::string slug;
  Result<Verification> verification;

  [[nodiscard]] bool ok() const { return verification && verification->ok(); }
};

Result<std::vector<std::string>> slugs(const Bank& bank, const Invocation& arguments) {
  if (auto named = arguments.values("slug"); !named.empty()) return named;
  return bank.list().map([](const std::vector<ProblemSummary>& problems) {
    std::vector<std::string> all;
    for (const auto& problem : problems) all.push_back(problem.slug);
    return all;
  });
}

ordered_json json_of(const Verified& verified) {
  ordered_json json{{"slug", verified.slug}, {"ok", verified.ok()}};
  json["findings"] = ordered_json::array();
  if (!verified.verification) {
    json["findings"].push_back({{"level", "error"}, {"subject", ""}, {"message", verified.verification.error().message}});
    return json;
  }
  json["submissions"] = verified.verification->submissions.size();
  for (const auto& finding : verified.verification->findings) {
    json["findings"].push_back({{"level", finding.level == FindingLevel::error ? "error" : "note"},
                                {"subject", finding.subject},
                                {"message", finding.message}});
  }
  return json;
}

void show(Console& console, const Verified& verified) {
  const Charset charset = console.look().charset;
  const std::string_view mark = charset == Charset::ascii ? (verified.ok() ? "ok  " : "FAIL") : (verified.ok() ? "✓" : "✗");
  Line headline(std::string(mark) + " ", verified.ok() ? style::good : style::bad);
  headline.add(sanitize_line(verified.slug, charset), style::bold);
  if (!verified.verification) {
    console.print(headline);
    return console.print_wrapped(sanitize(verified.verification.error().message, charset));
  }
  headline.add(fmt::format("  {} submissions", verified.verification->submissions.size()), style::dim);
  console.print(headline);
  for (const auto& finding : verified.verification->findings) {
    Line line(finding.level == FindingLevel::error ? "  error  " : "  note   ",
              finding.level == FindingLevel::error ? style::bad : style::dim);
    if (!finding.subject.empty()) line.add(sanitize_line(finding.subject, charset) + ": ");
    line.add(sanitize_line(finding.message, charset));
    console.print(wrapped(line, console.columns(), 9));
  }
}

Result<ExitCode> verify(Context& context, const Invocation& arguments) {
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  const auto chosen = slugs(*bank, arguments);
  if (!chosen) return unexpected(chosen.error());
  auto runner = start_runner(environment->installation, environment->paths, *languages, environment->trust);
  if (!runner) return unexpected(runner.error());
  Judge judge(*runner, *languages, environment->paths.cache, machine_slowness(environment->paths.cache));
  Console& console = context.console();
  ordered_json report = ordered_json::array();
  bool all_ok = true;
  for (const std::string& slug : *chosen) {
    Progress progress(console, Progress::Counts::shown);
    Verified verified{slug, bank->load(slug).and_then([&](const Problem& problem) {
                        return verify_package(judge, *languages, problem, progress.options());
                      })};
    progress.finish();
    // An unknown slug, a stop and a missing sandbox are no verdict on the package.
    if (!verified.verification && verified.verification.error().code != ErrorCode::bad_input) {
      return unexpected(verified.verification.error());
    }
    all_ok = all_ok && verified.ok();
    if (console.json()) {
      report.push_back(json_of(verified));
    } else {
      show(console, verified);
    }
  }
  if (console.json()) {
    const ordered_json json{{"schema", 1}, {"ok", all_ok}, {"problems", std::move(report)}};
    console.print_raw(json.dump(2, ' ', false, ordered_json::error_handler_t::replace));
  }
  return all_ok ? ExitCode::success : ExitCode::not_accepted;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto action = arguments.value("action");
  if (action == "verify") return verify(context, arguments);
  return unexpected(ErrorCode::bad_input,
                    action ? fmt::format("bank cannot \"{}\"", *action) : std::string("bank needs to know what to do"),
                    "bank verify [SLUG ...]");
}

}  // namespace

CommandSpec bank_command() {
  return {.name = "bank",
          .group = CommandGroup::bank,
          .summary = "verify [SLUG ...]: prove problems by their own submissions",
          .description =
              "Each submission of a package must get the verdict of its folder, a wrong one in the group that its first "
              "line names; accepted ones agree on every case and take at most half of the limit. Without SLUG the whole "
              "bank, which takes minutes.",
          .options = {{"action", "verify", Arity::value, "ACTION"},
                      {"slug", "the problems", Arity::values, "SLUG", Completion::slug}},
          .examples = {"rehearse bank verify two-sum", "rehearse bank verify --json"},
          .next = "rehearse list",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
