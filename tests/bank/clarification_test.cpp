#include "bank/values.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/bank/reply.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Problem problem() {
  Problem problem;
  problem.clarifications = {
      {"Are there duplicates?", {"duplicate", "same value", "repeated"}, "duplicates"},
      {"Can numbers be negative?", {"negative", "sign"}, "negative"},
      {"Is it sorted?", {"sorted", "order"}, "sorted"},
      {"May I use an element twice?", {"twice", "same element", "reuse"}, "twice"},
  };
  return problem;
}

std::string answer(std::string_view question) {
  static const Problem of = problem();
  const Clarification* found = find_clarification(of, question);
  return found == nullptr ? "" : found->answer;
}

}  // namespace

TEST_CASE("a question finds the clarification whose keyword it holds, in any case and with any punctuation") {
  CHECK(answer("Can the numbers be NEGATIVE?") == "negative");
  CHECK(answer("sorted?") == "sorted");
  CHECK(answer("is the array (already) sorted, or not") == "sorted");
}

TEST_CASE("a plural and its singular are the same word") {
  CHECK(answer("Any duplicates?") == "duplicates");
  CHECK(answer("what about signs") == "negative");
}

TEST_CASE("only whole words count") {
  CHECK(answer("Is the border included?").empty());
  CHECK(answer("Should I design a class?").empty());
  CHECK(answer("resorted to").empty());
}

TEST_CASE("a question turned round is about the same thing, and its reply says which question it answers") {
  CHECK(answer("unsorted?") == "sorted");
  const Clarification sorted{"Is it sorted?", {"sorted", "order"}, "No, in any order."};
  CHECK(reply_to(sorted, "Is the array sorted?") == "No, in any order.");
  CHECK(reply_to(sorted, "Is the array unsorted?") == "Is it sorted? No, in any order.");
  CHECK(reply_to(sorted, "Is it not in order?") == "Is it sorted? No, in any order.");
  CHECK(reply_to(sorted, "Isn't it un-ordered?") == "Is it sorted? No, in any order.");
  const Clarification negative{"Can numbers be negative?", {"negative"}, "No, all are 0 or more."};
  CHECK(reply_to(negative, "Are they all non-negative?") == "Can numbers be negative? No, all are 0 or more.");
  CHECK(reply_to(negative, "Any negative ones?") == "No, all are 0 or more.");
  const Clarification repeats{
      "Can two cars start at the same position?", {"same position", "duplicates"}, "No, all positions differ."};
  CHECK(reply_to(repeats, "Are the positions distinct?") ==
        "Can two cars start at the same position? No, all positions differ.");
  CHECK(reply_to(repeats, "Are there duplicates?") == "No, all positions differ.");
  CHECK(reply_to(repeats, "Are some of them not distinct?") == "No, all positions differ.");
  const Clarification unique{"Is the answer unique?", {"unique"}, "Yes."};
  CHECK(reply_to(unique, "Is the answer unique?") == "Yes.");
  const Clarification which{"Is it sorted?", {"sorted"}, "Ascending."};
  CHECK(reply_to(which, "Is it unsorted?") == "Ascending.");
}

TEST_CASE("a keyword of several words is found as a phrase, in its order and without gaps") {
  CHECK(answer("may the same element be taken") == "twice");
  CHECK(answer("are there same values") == "duplicates");
  CHECK(answer("is the element the same").empty());
}

TEST_CASE("the clarification with the most distinct keywords wins, and the first of equals") {
  CHECK(answer("May I reuse the same element when it is sorted?") == "twice");
  CHECK(answer("sorted sorted sorted, or the same element twice?") == "twice");
  CHECK(answer("negative or sorted?") == "negative");
}

TEST_CASE("a question about none of them finds nothing") {
  CHECK(answer("What is the time limit?").empty());
  CHECK(answer("").empty());
  CHECK(answer("?!").empty());
  CHECK(find_clarification(Problem(), "sorted?") == nullptr);
}
