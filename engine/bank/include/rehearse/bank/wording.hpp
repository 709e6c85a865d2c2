#pragma once

#include <string>
#include <string_view>
#include <vector>

// What is meant by words, for questions that people put each in their own way: "Might values repeat?" and "Are there
// duplicates?" are about the same thing.
namespace rehearse {

// One word, or several that mean one thing ("more than once"), as it was meant.
struct Meaning {
  std::string concept_name;  // of words of one meaning the same: "duplicate"; of others the stem: "coin"
  std::string words;         // as they stand there, in lower case: "more than once"
  friend bool operator==(const Meaning&, const Meaning&) = default;
};

// In their order, without the words that carry nothing ("is", "the", "allowed").
[[nodiscard]] std::vector<Meaning> meanings_of(std::string_view text);

// "repeating" and "repeats" are "repeat", "indices" is "index".
[[nodiscard]] std::string stem_of(std::string_view word);

}  // namespace rehearse
