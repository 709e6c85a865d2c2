#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

struct Journal;

// Where an application stands, in the order in which it goes; the last four are its ends.
enum class Stage { interested, applied, screen, technical, onsite, offer, accepted, rejected, withdrawn };
[[nodiscard]] std::string_view to_string(Stage stage);
[[nodiscard]] std::optional<Stage> parse_stage(std::string_view text);
[[nodiscard]] const std::vector<Stage>& all_stages();
[[nodiscard]] bool is_interview(Stage stage);  // one is asked questions there
[[nodiscard]] bool is_open(Stage stage);       // neither accepted, nor rejected, nor withdrawn

struct StageMove {
  static constexpr std::string_view kind = "move";

  std::string id;
  std::string application;
  Stage stage = Stage::applied;
  std::string day;
  std::string note = {};
  friend bool operator==(const StageMove&, const StageMove&) = default;
};

inline constexpr int matters_most = 4;  // importance from which a gate stands before the interviews

struct Application {
  static constexpr std::string_view kind = "application";

  std::string id;  // "acme"
  std::string company;
  std::string role = {};  // a role profile's id; may be empty
  int importance = 3;     // 1 to 5
  std::string next_step = {};
  std::string next_day = {};  // may be empty
  std::string note = {};
  friend bool operator==(const Application&, const Application&) = default;
};

// By the moves; an application without any is one that interests.
[[nodiscard]] Stage stage_of(const Application& application, const Journal& journal);
[[nodiscard]] std::vector<StageMove> moves_of(const Application& application, const Journal& journal);

// Open ones first: by the day of the next step (those without one last), then the less important first, since an early
// interview is also practice for the later ones. Closed ones after them.
[[nodiscard]] std::vector<Application> in_order(const Journal& journal);

}  // namespace rehearse
