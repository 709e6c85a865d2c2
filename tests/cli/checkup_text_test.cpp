#include "doctor/checkup_text.hpp"

#include <cmath>
#include <cstdlib>
#include <iostream>

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/healthy_checkup.hpp"

using namespace rehearse;

namespace {

TerminalState good_terminal() { return {true, 80, 24, "xterm-256color", true, true, "vim", std::nullopt}; }

std::vector<Advice> all_advice(const Checkup& checkup, const TerminalState& terminal) {
  auto advice = advice_of(checkup);
  for (auto& item : advice_of(terminal)) advice.push_back(std::move(item));
  return advice;
}

std::string text(const Checkup& checkup, const TerminalState& terminal = good_terminal(), int columns = 80,
                 Charset charset = Charset::utf8) {
  std::string all;
  for (const Line& line : checkup_lines(checkup, terminal, all_advice(checkup, terminal), columns, charset)) {
    CHECK(line.width() <= columns);
    all += line.plain() + "\n";
  }
  if (std::getenv("SHOW_SCREENS") != nullptr) std::cout << all << "====\n";
  return all;
}

bool has(const std::string& all, std::string_view part) { return all.find(part) != std::string::npos; }

// Everything that can be wrong at once.
Checkup broken_checkup() {
  const Error error{ErrorCode::unavailable, "it is \x1b[31mgone", "sudo mend it"};
  Checkup checkup = healthy_checkup();
  checkup.sandbox.confinement.reset();
  checkup.sandbox.refusal = error;
  checkup.sandbox.refused = {{Confinement::namespaces, {ErrorCode::unavailable, "no namespaces", "sudo allow them"}}};
  checkup.sandbox.facilities = {{"a facility with quite a long name", false, "", "because", "sudo enable it"}};
  for (auto& tools : checkup.tool_chains) {
    tools.version.reset();
    tools.missing = error;
  }
  for (auto& folder : checkup.folders) folder.unwritable = error;
  checkup.database->problem = error;
  checkup.calibration_problem = error;
  checkup.machine = {};
  return checkup;
}

}  // namespace

TEST_CASE("a machine that lacks nothing is told to be ready", "[doctor]") {
  const std::string all = text(healthy_checkup());
  CHECK(has(all, "✓ Ready."));
  CHECK(has(all, "in force"));
  CHECK(has(all, "full: each program runs in namespaces"));
  CHECK(has(all, "g++ 12.2.0"));
  CHECK(has(all, "precompiled header: 130 MB"));
  CHECK(has(all, "0.30 ms plain, 0.39 ms in the sandbox (namespaces): 1.3"));
  CHECK(has(all, "format 1, 3 sessions, 1 MB"));
  CHECK(has(all, "80 x 24, UTF-8, colours"));
  CHECK_FALSE(has(all, "✗"));
  CHECK_FALSE(has(all, "!"));
}

TEST_CASE("a command to copy stands on a line of its own", "[doctor]") {
  Checkup checkup = healthy_checkup();
  checkup.sandbox.confinement = Confinement::landlock;
  checkup.sandbox.refused = {
      {Confinement::namespaces, {ErrorCode::unavailable, "none are allowed", "sudo sysctl -w user.max_user_namespaces=10000"}}};
  const std::string all = text(checkup);
  CHECK(has(all, "reduced: Landlock"));
  CHECK(has(all, "\n    → sudo sysctl -w user.max_user_namespaces=10000\n"));
  CHECK(has(all, "It works; this is worth fixing:"));
}

TEST_CASE("where everything is broken every part says so, in every width", "[doctor]") {
  TerminalState terminal = good_terminal();
  terminal.editor.reset();
  terminal.no_editor = Error{ErrorCode::unavailable, "no editor was found", "set EDITOR"};
  for (const int columns : {20, 40, 80, 100}) {
    const std::string all = text(broken_checkup(), terminal, columns);
    CHECK(has(all, "Not ready"));
    CHECK_FALSE(has(all, "\x1b"));
  }
  const std::string all = text(broken_checkup(), terminal);
  CHECK(has(all, "none: nothing is run here"));
  CHECK(has(all, "not namespaces"));
  CHECK(has(all, "no namespaces"));
  CHECK(has(all, "→ sudo enable it"));
  CHECK(has(all, "→ set EDITOR"));
  CHECK(has(all, "--trust-my-code"));
}

TEST_CASE("a remark does not make a machine less ready, and is counted", "[doctor]") {
  Checkup checkup = healthy_checkup();
  checkup.calibration->waiting = 0.5;
  const std::string all = text(checkup);
  CHECK(has(all, "✓ Ready."));
  CHECK(has(all, "· cores"));
  CHECK(has(all, "One remark stands above"));
}

TEST_CASE("a check-up of nothing at all can be drawn", "[doctor]") {
  const std::string all = text(Checkup{}, TerminalState{});
  CHECK(has(all, "Not ready"));
  CHECK(has(all, "not measured"));
}

TEST_CASE("without UTF-8 the check-up is ASCII", "[doctor]") {
  for (const Checkup& checkup : {healthy_checkup(), broken_checkup()}) {
    for (const char c : text(checkup, good_terminal(), 80, Charset::ascii)) REQUIRE((c == '\n' || (c >= ' ' && c <= '~')));
  }
}

TEST_CASE("a terminal is advised on what it lacks and left alone where there is none", "[doctor]") {
  CHECK(advice_of(good_terminal()).empty());
  TerminalState small = good_terminal();
  small.rows = 20;
  REQUIRE(advice_of(small).size() == 1);
  CHECK(advice_of(small)[0].level == AdviceLevel::note);
  TerminalState dumb = good_terminal();
  dumb.type = "dumb";
  REQUIRE(advice_of(dumb).size() == 1);
  CHECK(advice_of(dumb)[0].level == AdviceLevel::worth_fixing);
  TerminalState piped = small;
  piped.is_terminal = false;
  CHECK(advice_of(piped).empty());
}

TEST_CASE("the front end's own facts stand beside the engine's in the JSON", "[doctor]") {
  const Checkup checkup = healthy_checkup();
  const auto json = nlohmann::json::parse(to_json(checkup, advice_of(checkup), to_json(good_terminal())));
  CHECK(json["status"] == "ready");
  CHECK(json["terminal"]["columns"] == 80);
  CHECK(json["editor"] == "vim");
  CHECK(json["sandbox"]["confinement"] == "namespaces");
  CHECK(std::abs(json["calibration"]["sandbox_over_plain"].get<double>() - 1.3) < 1e-6);
}
