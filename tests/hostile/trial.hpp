#pragma once

#include <string>
#include <vector>

#include "host.hpp"
#include "program.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace hostile {

struct Trial {
  rehearse::RunOutput output;           // of the run that had to end as declared
  std::vector<std::string> complaints;  // empty: all is well
  bool in_gap = false;                  // it ended as the program's gap says
};

// Where hostile programs are let loose: the sandbox, the bait around it and the look afterwards.
class Range {
 public:
  static rehearse::Result<Range> open();

  // Builds and runs it, checks how it ended and what it said, then that nothing of it is left.
  [[nodiscard]] Trial attempt(const Program& program);

  // How the run of a program is made, for tests that run several at once; an error if it does not build.
  [[nodiscard]] rehearse::Result<rehearse::Command> prepare(const Program& program);

  // A small program that sees all that a run could leave to the next one; empty if it saw what it should.
  [[nodiscard]] std::vector<std::string> check_clean_run();

  // All that is to be looked at once runs have ended; `before` is from the time before them.
  [[nodiscard]] std::vector<std::string> aftermath(const Traces& before);

  [[nodiscard]] rehearse::Runner& runner() { return runner_; }
  [[nodiscard]] const Bait& bait() const { return bait_; }

 private:
  Range(Bait bait, rehearse::Runner runner) : bait_(std::move(bait)), runner_(std::move(runner)) {}
  [[nodiscard]] rehearse::Result<std::string> source(const Program& program) const;
  [[nodiscard]] std::vector<std::string> wrong_output(const Program& program, const std::string& output) const;
  void judge(const Program& program, Trial& trial) const;

  Bait bait_;
  rehearse::Runner runner_;
  std::string first_clean_output_;
};

}  // namespace hostile
