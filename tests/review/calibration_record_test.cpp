#include "rehearse/review/calibration_record.hpp"

#include "histories.hpp"
#include "support/event_script.hpp"

namespace rehearse {
namespace {

SessionFacts scored(std::string id, int self, int measured) {
  SessionFacts facts = sat(std::move(id), {attempt()});
  facts.self_score = SelfScoreGiven{self, self, self, self};
  facts.measured_score = SelfScoreGiven{measured, measured, measured, measured};
  return facts;
}

SessionFacts predicting(Verdict predicted, Verdict result, bool blind = true) {
  SessionFacts facts = sat("p", {attempt()});
  facts.predicted = predicted;
  facts.predicted_blind = blind;
  facts.result = result;
  return facts;
}

TEST_CASE("calibration is the mean of self above measured", "[calibration]") {
  const auto record = calibration_record({{scored("a", 3, 2), scored("b", 2, 2), scored("c", 4, 2)}, {}});
  CHECK(record.scored == 3);
  CHECK(record.close == 1);
  CHECK(record.mean_difference == Approx(1.0));
  CHECK(calibration_text(record) == "Over 3 sessions your self-score lies 1.0 points above the measured one on average.");
}

TEST_CASE("half a point is no longer close", "[calibration]") {
  SessionFacts half = scored("a", 2, 2);
  half.self_score->testing = half.self_score->technical = 3;
  CHECK(calibration_record({{half}, {}}).close == 0);
  half.self_score->technical = 2;
  CHECK(calibration_record({{half}, {}}).close == 1);
}

TEST_CASE("only what was predicted before the verdict showed is a prediction", "[calibration]") {
  const auto record = calibration_record(
      {{predicting(Verdict::accepted, Verdict::accepted), predicting(Verdict::accepted, Verdict::wrong_answer),
        predicting(Verdict::wrong_answer, Verdict::accepted), predicting(Verdict::time_limit_exceeded, Verdict::wrong_answer),
        predicting(Verdict::accepted, Verdict::accepted, false)},
       {}});
  CHECK(record.points.size() == 5);
  CHECK(record.predicted == 4);
  CHECK(record.right == 1);
  CHECK(record.too_high == 1);
  CHECK(record.too_low == 1);
  CHECK(calibration_text(record) == "1 of 4 predictions made before the verdict came true.");
}

TEST_CASE("sessions without an answer tell nothing of calibration", "[calibration]") {
  const auto record = calibration_record({{sat("a", {attempt()})}, {}});
  CHECK(record.points.empty());
  CHECK(calibration_text(record).empty());
}

TEST_CASE("later sessions stay out of an earlier report", "[calibration]") {
  CHECK(calibration_record({{scored("a", 3, 2), scored("b", 2, 2)}, {}}, "a").scored == 1);
}

TEST_CASE("a prediction is blind in a strict session, or where the end submitted", "[calibration]") {
  const auto blind = [](bool strict, bool automatic) {
    SessionStarted started = one_task();
    started.strict = strict;
    EventScript script(started);
    script.at(20min)
        .save(10, 10)
        .submit("edge", Verdict::wrong_answer, automatic)
        .end()
        .add(PredictionGiven{Verdict::accepted});
    return session_facts(script.session(), StreamKind::interview, script.events(), {}, {}).predicted_blind;
  };
  CHECK(blind(true, false));
  CHECK(blind(false, true));
  CHECK_FALSE(blind(false, false));
}

}  // namespace
}  // namespace rehearse
