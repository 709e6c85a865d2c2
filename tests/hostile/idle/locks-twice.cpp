// hostile: idle_timed_out
// tries: to lock a mutex that it holds
// limits: wall=300
#include <mutex>

int main() {
  std::mutex mutex;
  mutex.lock();
  mutex.lock();
}
