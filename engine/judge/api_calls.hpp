#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "rehearse/base/verdict.hpp"
#include "rehearse/bank/signature.hpp"

namespace rehearse {

// Why a call has no answer, and the case has ended.
struct CallRefusal {
  Verdict verdict = Verdict::judge_error;
  std::string reason;
};

// The judge's side of a problem's API during one case: answers calls from the case's arguments, which the candidate's process
// does not have, and counts them.
class ApiCalls {
 public:
  // Both outlive it. The arguments fit the signature.
  enum class Answers { forgotten, kept };
  ApiCalls(const Signature& signature, const Arguments& arguments, Answers answers = Answers::forgotten)
      : signature_(signature), arguments_(arguments), keeping_(answers) {}

  // `body` is that of a call's frame, from hostile hands. What is given back is the body of the answer's frame.
  [[nodiscard]] std::variant<std::string, CallRefusal> answer(std::string_view body);

  [[nodiscard]] int count() const { return count_; }                               // of those that are counted
  [[nodiscard]] const std::vector<std::string>& answers() const { return kept_; }  // bodies, in order; with Answers::kept

 private:
  const Signature& signature_;
  const Arguments& arguments_;
  Answers keeping_;
  std::vector<std::string> kept_;
  int count_ = 0;
};

// "isBadVersion" or "MountainArray.get", for a call's frame whose body this is; "the API" if it names none.
[[nodiscard]] std::string called_name(std::string_view body, const Signature& signature);

}  // namespace rehearse
