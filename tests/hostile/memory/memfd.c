// hostile: denied
// tries: memory that belongs to no process: memfd, secret memory, System V segments, message queues
#include "denied.h"
#include <mqueue.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

int main(void) {
  DENIED(memfd_create("x", 0));
  DENIED(memfd_create("x", MFD_HUGETLB));
  DENIED(syscall(SYS_memfd_secret, 0));
  DENIED(shmget(IPC_PRIVATE, 1 << 20, IPC_CREAT | 0600));
  DENIED(msgget(IPC_PRIVATE, IPC_CREAT | 0600));
  DENIED(semget(IPC_PRIVATE, 10, IPC_CREAT | 0600));
  DENIED(mq_open("/@mark@", O_CREAT | O_RDWR, 0600, NULL));
  return got_through;
}
