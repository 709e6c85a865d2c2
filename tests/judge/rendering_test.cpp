#include "rendering.hpp"

#include "bench.hpp"
#include "rehearse/judge/language.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Signature two_sum() {
  return bench::function_problem("twoSum", {{"nums", bench::type("integer[]")}, {"target", bench::type("integer")}},
                                 "integer[]")
      .signature;
}

std::string stub(const std::string& language, const Signature& signature) {
  return bench::languages().find(language).value()->stub(signature);
}

}  // namespace

TEST_CASE("the stub of a function is what a candidate is used to") {
  CHECK(stub("cpp", two_sum()) ==
        "class Solution {\npublic:\n    vector<int> twoSum(vector<int>& nums, int target) {\n\n    }\n};\n");
  CHECK(stub("python", two_sum()) ==
        "class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        pass\n");
}

TEST_CASE("the stub of a class has its constructor and its methods") {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Box";
  signature.constructor = {{"size", bench::type("integer")}};
  signature.methods = {{"get", {}, bench::type("long")},
                       {"put", {{"words", bench::type("list<list<string>>")}}, bench::type("void")}};
  CHECK(stub("cpp", signature) ==
        "class Box {\npublic:\n    Box(int size) {\n\n    }\n\n    long long get() {\n\n    }\n\n    void "
        "put(vector<vector<string>>& words) "
        "{\n\n    }\n};\n");
  CHECK(stub("python", signature) ==
        "class Box:\n    def __init__(self, size: int):\n        pass\n\n    def get(self) -> int:\n        pass\n\n    def "
        "put(self, "
        "words: List[List[str]]) -> None:\n        pass\n");
}

TEST_CASE("a stub with nodes says in comments what they look like") {
  const auto signature = bench::function_problem("flip", {{"root", bench::type("TreeNode")}}, "ListNode").signature;
  const std::string cpp = stub("cpp", signature);
  CHECK(cpp.find(" * struct ListNode {") != std::string::npos);
  CHECK(cpp.find(" * struct TreeNode {") != std::string::npos);
  CHECK(cpp.find("    ListNode* flip(TreeNode* root) {") != std::string::npos);
  CHECK(stub("python", signature).find("    def flip(self, root: Optional[TreeNode]) -> Optional[ListNode]:") !=
        std::string::npos);
  CHECK(stub("cpp", two_sum()).find("ListNode") == std::string::npos);
}

TEST_CASE("the stubs of C spread an array over its pointer and its sizes") {
  CHECK(stub("c", two_sum()) ==
        "// The array is made by malloc; its size goes to *returnSize.\nint* twoSum(int* nums, int numsSize, int target, int* "
        "returnSize) {\n\n}\n");
  const auto groups = bench::function_problem("group", {}, "list<list<string>>").signature;
  CHECK(stub("c", groups).ends_with("char*** group(int* returnSize, int** returnColumnSizes) {\n\n}\n"));
  Signature signature;
  signature.is_class = true;
  signature.class_name = "LRUCache";
  signature.constructor = {{"size", bench::type("integer")}};
  signature.methods = {{"get", {{"grid", bench::type("character[][]")}}, bench::type("boolean")}};
  CHECK(stub("c", signature) ==
        "typedef struct {\n\n} LRUCache;\n\nLRUCache* lRUCacheCreate(int size) {\n\n}\n\nbool lRUCacheGet(LRUCache* obj, "
        "char** grid, int gridSize, int* gridColSize) {\n\n}\n\nvoid lRUCacheFree(LRUCache* obj) {\n\n}\n");
}

TEST_CASE("a workspace of C++ holds the prelude and tells the editor's language server of it") {
  const auto files = bench::languages().find("cpp").value()->workspace_files(two_sum());
  std::vector<std::string> names;
  for (const auto& [name, content] : files) {
    names.push_back(name);
    CHECK_FALSE(content.empty());
  }
  CHECK(names == std::vector<std::string>{"prelude.h", ".clangd", "compile_flags.txt"});
}

TEST_CASE("text in a template is not escaped, and a broken template is refused") {
  const LanguageFile file{"x", "{{#methods}}{{{result}}} {{name}}{{/methods}}", true};
  CHECK(render(bench::languages().find("cpp").value()->definition(), file, two_sum()) == "vector<int> twoSum");
  CHECK(check_mustache("{{#a}}{{/a}}"));
  CHECK_FALSE(check_mustache("{{#a}}"));
}
