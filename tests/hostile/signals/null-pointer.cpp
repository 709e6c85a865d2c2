// hostile: signaled SIGSEGV
// tries: to follow a null pointer
struct Node {
  int value;
  Node* next;
};

int main() {
  Node* volatile node = nullptr;
  return node->next->value;
}
