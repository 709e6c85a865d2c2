# hostile: idle_timed_out or timed_out or out_of_memory or exited 2
# tries: a build that starts itself again and again
# limits: cpu=1500 wall=4000 processes=32
printf 'all:\n\t@$(MAKE) -s all & $(MAKE) -s all\n' >Makefile
make -s all 2>/dev/null
