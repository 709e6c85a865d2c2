#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/verification/verification.hpp"

namespace rehearse {

// What a verification that found no error leaves behind in its package (verification.json), committed with it: as long as the
// content is the same, the package need not be verified again. No times, nothing of the machine: the same package gives the
// same file.
struct VerificationRecord {
  struct Caught {
    std::string submission;
    Verdict verdict = Verdict::wrong_answer;
    std::string group;
    std::string name;  // of the case
    friend bool operator==(const Caught&, const Caught&) = default;
  };
  struct Equivalent {
    std::string submission;
    int line = 1;
    std::string change;
    friend bool operator==(const Equivalent&, const Equivalent&) = default;
  };
  struct Mutants {
    int killed = 0;
    int not_compiling = 0;
    std::vector<Equivalent> equivalents;  // presumed
    friend bool operator==(const Mutants&, const Mutants&) = default;
  };

  std::string content;    // package_hash()
  std::string generated;  // Verification::generated
  int submissions = 0;
  int cases = 0;
  int small_inputs = 0;  // Verification::small_inputs; 0 in records from before it was counted
  std::vector<Caught> caught;
  std::optional<Mutants> mutants;  // absent: they were not looked at

  friend bool operator==(const VerificationRecord&, const VerificationRecord&) = default;
};

// Of everything in the package that its verification depends on, and of what the verification is: all but texts
// (of problem.json title, difficulty, topics, patterns, lists, kata, hints, clarifications, follow-ups) and the record.
[[nodiscard]] Result<std::string> package_hash(const std::filesystem::path& folder);

// Absent where there is none that can be read: then the package is to be verified.
[[nodiscard]] std::optional<VerificationRecord> read_record(const std::filesystem::path& folder);
[[nodiscard]] Result<void> write_record(const std::filesystem::path& folder, const VerificationRecord& record);

// `before`: its mutants stay where they are of the same content and were not looked at now.
[[nodiscard]] VerificationRecord record_of(const Verification& verification, std::string content,
                                           const std::optional<VerificationRecord>& before);

// Which of the slugs are verified again although they are fresh: `count` of them, chosen by the seed.
[[nodiscard]] std::vector<std::string> sample_of(std::vector<std::string> slugs, std::size_t count, std::string_view seed);

}  // namespace rehearse
