#include "command.hpp"

#include <algorithm>

#include "commands/commands.hpp"

namespace rehearse {
namespace {

OptionSpec trust_option() { return {"--trust-my-code", "where there is no sandbox: run the code without one"}; }

}  // namespace

std::string OptionSpec::key() const {
  const std::size_t dashes = name.rfind("--");
  return dashes == std::string::npos ? name : name.substr(dashes + 2);
}

bool Invocation::has(std::string_view key) const { return values_.find(key) != values_.end(); }

std::optional<std::string> Invocation::value(std::string_view key) const {
  const auto found = values_.find(key);
  if (found == values_.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Invocation::values(std::string_view key) const {
  const auto found = values_.find(key);
  return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::string Invocation::text(std::string_view key) const {
  std::string text;
  for (const std::string& word : values(key)) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

const std::vector<CommandSpec>& commands() {
  static const std::vector<CommandSpec> all = [] {
    std::vector<CommandSpec> made{home_command(),
                                  interview_command(),
                                  solve_command(),
                                  run_command(),
                                  submit_command(),
                                  ask_command(),
                                  hint_command(),
                                  note_command(),
                                  approach_command(),
                                  complexity_command(),
                                  phase_command(),
                                  next_command(),
                                  contract_command(),
                                  subproblem_command(),
                                  follow_up_command(),
                                  explain_command(),
                                  interviewer_command(),
                                  breathe_command(),
                                  profile_command(),
                                  profile_list_command(),
                                  profile_save_command(),
                                  profile_remove_command(),
                                  status_command(),
                                  pause_command(),
                                  resume_command(),
                                  finish_command(),
                                  postmortem_command(),
                                  review_command(),
                                  judge_command(),
                                  stress_command(),
                                  debug_command(),
                                  list_command(),
                                  show_command(),
                                  languages_command(),
                                  bank_command(),
                                  bank_verify_command(),
                                  bank_strengthen_command(),
                                  bank_new_command(),
                                  bank_import_command(),
                                  bank_export_command(),
                                  doctor_command(),
                                  help_command(),
                                  version_command(),
                                  complete_command()};
    for (CommandSpec& command : made) {
      if (command.runs_code) command.options.push_back(trust_option());
    }
    return made;
  }();
  return all;
}

const CommandSpec* find_command(std::string_view name) {
  const auto& all = commands();
  const auto found = std::find_if(all.begin(), all.end(), [&](const CommandSpec& command) { return command.name == name; });
  return found == all.end() ? nullptr : &*found;
}

const std::vector<OptionSpec>& common_options() {
  static const std::vector<OptionSpec> options{
      {"--json", "data as JSON on standard output"},
      {"--plain", "plain lines: no screen, no drawing"},
      {"-q,--quiet", "no messages beside the data and errors"},
      {"--no-input", "never ask anything"},
      {"--color", "auto, always or never", Arity::value, "WHEN"},
      {"-h,--help", "this help"},
  };
  return options;
}

}  // namespace rehearse
