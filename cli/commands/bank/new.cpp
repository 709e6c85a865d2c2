#include <cstdio>
#include <filesystem>
#include <iostream>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/verification/skeleton.hpp"

namespace rehearse {
namespace {

constexpr std::uintmax_t most_facts = 16U << 20U;

Result<std::string> read_facts(const Invocation& arguments) {
  const auto file = arguments.value("from");
  if (file && *file != "-") return read_file(*file, most_facts);
  std::string text;
  for (std::istreambuf_iterator<char> it(std::cin), end; it != end && text.size() <= most_facts; ++it) text += *it;
  return text;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  const std::string slug = *arguments.value("slug");
  const auto facts = read_facts(arguments);
  if (!facts) return unexpected(facts.error());
  const auto skeleton = make_skeleton(*facts, slug, *languages);
  if (!skeleton) return unexpected(skeleton.error());
  const auto root = arguments.value("in");
  const std::filesystem::path folder = (root ? std::filesystem::path(*root) : environment->paths.data / "problems") / slug;
  if (auto written = write_skeleton(*skeleton, folder); !written) return unexpected(written.error());
  Console& console = context.console();
  if (console.json()) {
    nlohmann::ordered_json json{{"schema", 1}, {"slug", slug}, {"folder", folder.string()}, {"to_do", skeleton->to_do}};
    console.print_raw(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    return ExitCode::success;
  }
  console.message_whole(folder.string());
  console.print_wrapped("What is left to fill in:", style::bold);
  for (const std::string& what : skeleton->to_do) {
    console.print(wrapped(Line("  ").add(sanitize_line(what, console.look().charset)), console.columns(), 4));
  }
  console.next(fmt::format("rehearse bank verify {}", slug));
  return ExitCode::success;
}

}  // namespace

CommandSpec bank_new_command() {
  return {.name = "bank new",
          .group = CommandGroup::bank,
          .summary = "make a problem package to fill in",
          .description =
              "From the facts of a signature: an object of JSON with slug, title, difficulty, topics, method, params, return "
              "(or class, constructor, methods), compare and bounds; a file may hold many, one a line. What is there already "
              "is never overwritten.",
          .options = {{"slug", "the problem's name", Arity::value, "SLUG", Completion::nothing, true},
                      {"--from", "the file of facts; - or nothing: standard input", Arity::value, "FILE", Completion::file},
                      {"--in", "the folder of packages; else your own bank", Arity::value, "FOLDER", Completion::folder}},
          .examples = {"rehearse bank new two-sum --from facts.json"},
          .next = "rehearse bank verify SLUG",
          .run = run};
}

}  // namespace rehearse
