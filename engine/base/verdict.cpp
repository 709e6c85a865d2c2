#include "rehearse/base/verdict.hpp"

namespace rehearse {

std::string_view abbreviation(Verdict verdict) {
  switch (verdict) {
    case Verdict::accepted: return "AC";
    case Verdict::wrong_answer: return "WA";
    case Verdict::time_limit_exceeded: return "TLE";
    case Verdict::memory_limit_exceeded: return "MLE";
    case Verdict::run_time_error: return "RTE";
    case Verdict::output_limit_exceeded: return "OLE";
    case Verdict::compile_error: return "CE";
    case Verdict::judge_error: return "JE";
  }
  return "JE";
}

std::string_view title(Verdict verdict) {
  switch (verdict) {
    case Verdict::accepted: return "Accepted";
    case Verdict::wrong_answer: return "Wrong answer";
    case Verdict::time_limit_exceeded: return "Time limit exceeded";
    case Verdict::memory_limit_exceeded: return "Memory limit exceeded";
    case Verdict::run_time_error: return "Run-time error";
    case Verdict::output_limit_exceeded: return "Output limit exceeded";
    case Verdict::compile_error: return "Compile error";
    case Verdict::judge_error: return "Judge error";
  }
  return "Judge error";
}

std::optional<Verdict> parse_verdict(std::string_view text) {
  for (const Verdict verdict :
       {Verdict::accepted, Verdict::wrong_answer, Verdict::time_limit_exceeded, Verdict::memory_limit_exceeded,
        Verdict::run_time_error, Verdict::output_limit_exceeded, Verdict::compile_error, Verdict::judge_error}) {
    if (abbreviation(verdict) == text) return verdict;
  }
  return std::nullopt;
}

}  // namespace rehearse
