#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/practice/practice.hpp"
#include "rehearse/review/journal.hpp"
#include "rehearse/review/readiness_gate.hpp"

namespace rehearse {

struct ApplicationCapture {
  std::string company;
  std::string role;
  int importance = 3;
  std::string next_step, next_day, note;  // the day in words
  Stage stage = Stage::interested;
};

// The applications one has running, in order, and the gate before the interviews that matter most.
class Applying {
 public:
  explicit Applying(Practice& practice);

  [[nodiscard]] Result<Journal> journal() const;
  [[nodiscard]] Result<Application> add(const ApplicationCapture& capture);
  [[nodiscard]] Result<Application> application(std::string_view id) const;
  // What comes next, where it is said, takes the place of what came next before; a move without it leaves nothing open.
  struct Move {
    Stage stage = Stage::applied;
    std::string day, note, next_step, next_day;
  };
  [[nodiscard]] Result<Application> move(std::string_view id, const Move& move);
  [[nodiscard]] Result<Gate> gate(std::string_view id) const;
  // For a role's topics, as the skill model says it; absent where there is no such role.
  [[nodiscard]] Result<std::optional<Readiness>> readiness(std::string_view role, std::string_view profile = "phone") const;

 private:
  Practice& practice_;
};

}  // namespace rehearse
