#include "jail/shared_pages.hpp"

#include "support/catch.hpp"

using namespace rehearse::jail;

namespace {

TreeSample tree(std::int64_t resident, std::int64_t faulted) {
  TreeSample sample;
  sample.resident_bytes = resident;
  sample.faulted_bytes = faulted;
  return sample;
}

}  // namespace

TEST_CASE("before a walk nothing is known of shared pages") { CHECK_FALSE(SharedPages().at_most(tree(100, 0))); }

TEST_CASE("a tree that is steady holds what the last walk found") {
  SharedPages shared;
  shared.walked(tree(1000, 500), 300);
  CHECK(shared.at_most(tree(1000, 500)) == 300);
  CHECK(shared.at_most(tree(900, 500)) == 300);
}

TEST_CASE("what was given or copied since the walk is added to what it found") {
  SharedPages shared;
  shared.walked(tree(1000, 500), 300);
  CHECK(shared.at_most(tree(1100, 500)) == 400);  // large pages: one fault gives many
  CHECK(shared.at_most(tree(1000, 700)) == 500);  // copied pages: the sum of what each holds stays as it is
  CHECK(shared.at_most(tree(1100, 700)) == 500);
}

TEST_CASE("when a process has gone its faults are missing, so the next walk decides") {
  SharedPages shared;
  shared.walked(tree(1000, 500), 300);
  CHECK_FALSE(shared.at_most(tree(1000, 499)));
}
