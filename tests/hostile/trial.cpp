#include "trial.hpp"

#include <chrono>
#include <filesystem>
#include <sstream>
#include <utility>

#include <poll.h>
#include <unistd.h>

#include "language.hpp"
#include "rehearse/base/file.hpp"

namespace hostile {
namespace {

namespace fs = std::filesystem;
using namespace rehearse;
using namespace std::chrono_literals;

fs::path beside_executable(const char* path) { return fs::read_symlink("/proc/self/exe").parent_path().parent_path() / path; }

// Folders of /etc that Debian's tool-chains link to.
std::vector<fs::path> tool_chain_settings() {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator("/etc")) {
    if (entry.path().filename().string().starts_with("java-")) found.push_back(entry.path());
  }
  return found;
}

std::vector<InputFile> companions(const Language& language) {
  std::vector<InputFile> files;
  for (const auto& name : language.companions) files.push_back({name, {}, std::string(HOSTILE_FOLDER "/") + name});
  return files;
}

// What a run could inherit of the one before, and an answer that a crippled one would not find.
constexpr const char* clean_script = R"script(
set -- /proc/[0-9]*; echo "processes $#"
set -- /proc/self/fd/*; echo "descriptors $#"
echo "files $(ls -A /box /tmp/ /dev/shm/)"
echo "variables $(env | sort)"
echo "user $(id -u) umask $(umask) host $(hostname)"
echo "sum $(seq 1 1000 | awk '{ s += $1 } END { print s }')"
echo "room $(stat -f -c '%f of %b, %d of %c' /box)"
echo "nice $(nice)"
ulimit -a
grep -E '^(Cap|NoNewPrivs|Seccomp|Sig|Shd)' /proc/self/status
)script";

constexpr const char* clean_answer =
    "processes 2\n"
    "descriptors 4\n"
    "files /box:\n\n/dev/shm/:\n\n/tmp/:\n"
    "variables PATH=/usr/bin:/bin\nPWD=/box\n"
    "user 1000 umask 0022 host box\n"
    "sum 500500\n";

Command clean_command() {
  Command command;
  command.arguments = {"/bin/sh", "-c", clean_script};
  command.environment = {"PATH=/usr/bin:/bin"};
  return command;
}

Limits clean_limits() {
  Limits limits;
  limits.memory_bytes = 64LL << 20;
  limits.scratch_bytes = 1LL << 20;
  limits.scratch_files = 64;
  return limits;
}

// What is wrong with the figures of a run, which have to bear its status out; wide, since the machine may be busy.
std::vector<std::string> wrong_figures(const RunResult& result, const Limits& limits) {
  std::vector<std::string> lines;
  if (result.status == RunStatus::timed_out && (result.cpu < limits.cpu || result.cpu > limits.cpu + 2s)) {
    lines.push_back("timed_out after " + std::to_string(result.cpu.count()) + " us of CPU time");
  }
  if (result.status == RunStatus::idle_timed_out && (result.wall < limits.wall || result.wall > 3 * limits.wall + 2s)) {
    lines.push_back("idle_timed_out after " + std::to_string(result.wall.count()) + " us");
  }
  // Trees of processes that share pages are looked at by turns with them: on a machine with other work they get this far at
  // most.
  if (result.memory_bytes > 3 * limits.memory_bytes) {
    lines.push_back("used " + std::to_string(result.memory_bytes >> 20) + " MiB before it was stopped");
  }
  return lines;
}

// Each line that holds "@n@" stands `count` times.
std::string with_repeated_lines(const std::string& text, std::size_t count) {
  std::istringstream lines(text);
  std::string result;
  for (std::string line; std::getline(lines, line);) {
    const bool once = line.find("@n@") == std::string::npos;
    for (std::size_t n = 0; n < (once ? 1 : count); ++n) result += replaced(line, "@n@", std::to_string(n)) + "\n";
  }
  return result;
}

bool fits_any(const std::vector<Ending>& endings, const RunResult& result) {
  for (const auto& ending : endings) {
    if (ending.fits(result)) return true;
  }
  return false;
}

std::string all_output(const RunOutput& output) { return output.standard_output + output.standard_error; }

}  // namespace

Result<Range> Range::open() {
  adopt_orphans();
  auto bait = Bait::lay();
  if (!bait) return unexpected(bait.error());
  auto runner = Runner::create({beside_executable("libexec/rehearse/rehearse-jail"), tool_chain_settings()});
  if (!runner) return unexpected(runner.error());
  return Range(std::move(*bait), std::move(*runner));
}

Result<std::string> Range::source(const Program& program) const {
  if (!program.source_file.empty()) return read_file(program.source_file);
  const std::string helper = std::to_string(Traces::look(bait_.mark()).helper.value_or(0));
  const auto fill_in = [&](const std::string& text) { return replaced(bait_.fill_in(text), "@helper@", helper); };
  const std::string text = fill_in(program.text);
  return program.repeat == 1 ? text : with_repeated_lines(text, program.repeat);
}

Result<Command> Range::prepare(const Program& program) {
  const Language& language = *program.language;
  if (!fs::exists(language.executable)) {
    return unexpected(ErrorCode::unavailable, language.executable + " is missing", "apt-get install " + language.package);
  }
  auto text = source(program);
  if (!text) return unexpected(text.error());
  Command command;
  command.environment = language.environment;
  command.inputs = companions(language);
  command.inputs.push_back({language.file_name, std::move(*text)});
  command.arguments = language.build.empty() ? language.run : language.build;
  if (!language.build.empty()) {
    command.arguments.insert(command.arguments.end() - 1, program.options.begin(), program.options.end());
  }
  if (program.is_for_compiler() || language.build.empty()) return command;
  command.outputs = language.built;
  auto built = runner_.run(command, language.build_limits);
  if (!built) return unexpected(built.error());
  if (built->files.size() != language.built.size()) {
    return unexpected(ErrorCode::bad_input, "it does not build: " + describe(built->result) + "\n" + all_output(*built));
  }
  command.inputs.clear();
  command.outputs.clear();
  for (auto& [name, content] : built->files) command.inputs.push_back({name, std::move(content), {}, true});
  command.arguments = language.run;
  return command;
}

std::vector<std::string> Range::wrong_output(const Program& program, const std::string& output) const {
  std::vector<std::string> lines;
  const auto has = [&](const std::string& text) { return output.find(bait_.fill_in(text)) != std::string::npos; };
  for (const auto& text : program.prints) {
    if (!has(text)) lines.push_back("it did not print: " + text);
  }
  for (const auto& text : program.hides) {
    if (has(text)) lines.push_back("it printed: " + text);
  }
  if (program.denied && !has("denied: ")) lines.emplace_back("it did not print what was denied");
  if (program.denied && has("GOT THROUGH")) lines.emplace_back("something got through");
  return lines;
}

void Range::judge(const Program& program, Trial& trial) const {
  const RunResult& result = trial.output.result;
  const std::string output = all_output(trial.output);
  std::vector<std::string> wrong = wrong_figures(result, program.limits);
  if (!fits_any(program.endings, result)) {
    wrong.push_back("it ended as " + describe(result) + ", not as " + program.expected() +
                    (result.message.empty() ? "" : ": " + result.message));
  }
  for (auto& line : wrong_output(program, output)) wrong.push_back(std::move(line));
  trial.in_gap = !wrong.empty() && program.gap && fits_any(program.gap->endings, result);
  if (!trial.in_gap) trial.complaints.insert(trial.complaints.end(), wrong.begin(), wrong.end());
  if (output.find(bait_.secret()) != std::string::npos) trial.complaints.emplace_back("it printed the secret");
}

Trial Range::attempt(const Program& program) {
  Trial trial;
  trial.complaints = check_clean_run();
  const Traces before = Traces::look(bait_.mark());
  auto command = prepare(program);
  auto output = command ? runner_.run(*command, program.limits) : Result<RunOutput>(unexpected(command.error()));
  if (!output) {
    trial.complaints.push_back(output.error().message + (output.error().hint.empty() ? "" : " -> " + output.error().hint));
    return trial;
  }
  trial.output = std::move(*output);
  judge(program, trial);
  for (auto& line : aftermath(before)) trial.complaints.push_back(std::move(line));
  return trial;
}

std::vector<std::string> Range::check_clean_run() {
  auto output = runner_.run(clean_command(), clean_limits());
  if (!output) return {"a clean run cannot be made: " + output.error().message};
  const std::string seen = output->standard_output + output->standard_error;
  if (first_clean_output_.empty()) first_clean_output_ = seen;
  std::vector<std::string> lines;
  if (output->result.status != RunStatus::exited || output->result.exit_code != 0) {
    lines.push_back("a clean run ended as " + describe(output->result) + ": " + output->result.message);
  }
  if (!seen.starts_with(clean_answer)) lines.push_back("a clean run saw: " + seen);
  if (seen != first_clean_output_) lines.push_back("a clean run saw: " + seen + "\nand not: " + first_clean_output_);
  return lines;
}

std::vector<std::string> Range::aftermath(const Traces& before) {
  auto lines = check_clean_run();
  for (auto& line : bait_.touched()) lines.push_back(std::move(line));
  // The slot's last process is on its way out when the result is told already.
  const auto deadline = std::chrono::steady_clock::now() + 10s;
  auto left = Traces::look(bait_.mark()).since(before);
  while (!left.empty() && std::chrono::steady_clock::now() < deadline) {
    ::poll(nullptr, 0, 5);
    left = Traces::look(bait_.mark()).since(before);
  }
  for (auto& line : left) lines.push_back(std::move(line));
  return lines;
}

}  // namespace hostile
