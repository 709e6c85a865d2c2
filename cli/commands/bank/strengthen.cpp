#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/judge/machine_speed.hpp"
#include "rehearse/verification/strengthening.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

ordered_json json_of(const Mutant& mutant) {
  return {{"submission", mutant.submission}, {"line", mutant.line}, {"change", mutant.change}};
}

ordered_json json_of(const std::string& slug, const Strengthening& found, const Signature& signature, bool written) {
  ordered_json json{{"schema", 1},
                    {"slug", slug},
                    {"rejected", found.score.killed},
                    {"not_compiling", found.score.not_compiling},
                    {"written", written},
                    {"cases", ordered_json::array()},
                    {"presumed_equivalent", ordered_json::array()}};
  for (const DistinguishingCase& distinguishing : found.cases) {
    ordered_json& entry = json["cases"].emplace_back();
    entry["case"] = ordered_json::parse(to_json_line(distinguishing.test_case, signature));
    entry["rejects"] = ordered_json::array();
    for (const std::size_t index : distinguishing.of) entry["rejects"].push_back(json_of(found.score.survivors[index]));
  }
  for (const Mutant& mutant : found.equivalents) json["presumed_equivalent"].push_back(json_of(mutant));
  return json;
}

std::string words_of(const Mutant& mutant) {
  return fmt::format("{} line {}: {}", mutant.submission, mutant.line, mutant.change);
}

void show(Console& console, const Strengthening& found, const Signature& signature, bool written) {
  const Charset charset = console.look().charset;
  const std::size_t equivalents = found.equivalents.size();
  console.print(
      Line(fmt::format("{} mutants rejected, {} not yet, {} presumed equivalent, {} do not compile", found.score.killed,
                       found.score.survivors.size() - equivalents, equivalents, found.score.not_compiling),
           style::bold));
  for (const DistinguishingCase& distinguishing : found.cases) {
    Line line(written ? "  new case  " : "  a case    ", style::good);
    line.add(sanitize_line(to_json_object(distinguishing.test_case.arguments, signature), charset));
    console.print(wrapped(line, console.columns(), 12));
    for (const std::size_t index : distinguishing.of) {
      Line rejected("    rejects ", style::dim);
      rejected.add(sanitize_line(words_of(found.score.survivors[index]), charset));
      console.print(wrapped(rejected, console.columns(), 12));
    }
  }
  for (const Mutant& mutant : found.equivalents) {
    Line line("  equivalent ", style::dim);
    line.add(sanitize_line(words_of(mutant), charset));
    console.print(wrapped(line, console.columns(), 13));
  }
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  const std::string slug = *arguments.value("slug");
  const auto problem = context.bank().and_then([&](const Bank& bank) { return bank.load(slug); });
  if (!problem) return unexpected(problem.error());
  auto runner = start_runner(environment->installation, environment->paths, *languages, environment->trust);
  if (!runner) return unexpected(runner.error());
  Judge judge(*runner, *languages, environment->paths.cache, machine_slowness(environment->paths.cache));
  Console& console = context.console();
  Progress progress(console, Progress::Counts::shown, "running mutants");
  const JudgeOptions judge_options = progress.options();
  MutantOptions options;
  options.stop = judge_options.stop;
  if (judge_options.progress) {
    options.progress = [&](int done, int total) { judge_options.progress({JudgeStage::running, done, total}); };
  }
  const auto found = find_strengthening(judge, *languages, *problem, options);
  progress.finish();
  if (!found) return unexpected(found.error());
  const bool writes = !arguments.has("dry-run") && !found->cases.empty();
  if (writes) {
    if (auto added = add_edge_cases(*problem, found->cases); !added) return unexpected(added.error());
  }
  if (console.json()) {
    console.print_raw(
        json_of(slug, *found, problem->signature, writes).dump(2, ' ', false, ordered_json::error_handler_t::replace));
    return ExitCode::success;
  }
  show(console, *found, problem->signature, writes);
  if (writes) console.next(fmt::format("rehearse bank verify --mutants {}", slug));
  return ExitCode::success;
}

}  // namespace

CommandSpec bank_strengthen_command() {
  return {
      .name = "bank strengthen",
      .group = CommandGroup::bank,
      .summary = "add cases that reject wrong solutions which pass so far",
      .description =
          "Accepted C++ solutions with one small mistake in them are run on the problem's cases. Those that pass are "
          "searched for an input on which they are wrong; it is made small and added to data/secret/edge.jsonl. What no "
          "input tells from its original is listed as presumed equivalent.",
      .options = {{"slug", "the problem", Arity::value, "SLUG", Completion::slug, true}, {"--dry-run", "only show the cases"}},
      .examples = {"rehearse bank strengthen two-sum", "rehearse bank strengthen --dry-run lru-cache"},
      .next = "rehearse bank verify --mutants SLUG",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
