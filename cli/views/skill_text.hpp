#pragma once

#include <string>
#include <vector>

#include "rehearse/review/readiness.hpp"
#include "rehearse/review/skill.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

// "62% (41-80%)"
[[nodiscard]] std::string estimate_text(const Estimate& estimate);

[[nodiscard]] std::vector<Line> topic_table(const Skill& skill, int columns, Charset charset);
[[nodiscard]] std::vector<Line> cause_table(const Skill& skill, int columns, Charset charset);
[[nodiscard]] std::vector<Line> readiness_table(const std::vector<Readiness>& readiness, int columns, Charset charset);
// One topic with the attempts that its figures come from.
[[nodiscard]] std::vector<Line> topic_lines(const TopicSkill& topic, int columns, Charset charset);
[[nodiscard]] std::vector<Line> cause_lines(const CauseSkill& cause, int columns, Charset charset);
// The answer for one profile with its basis, topic by topic.
[[nodiscard]] std::vector<Line> readiness_lines(const Readiness& readiness, int columns, Charset charset);

// Everything, the evidence too.
[[nodiscard]] std::string skill_json(const Skill& skill, const std::vector<Readiness>& readiness);

}  // namespace rehearse
