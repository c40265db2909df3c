import { madeBooks } from './faults/books';
import { tryFaults } from './faults/tryFaults';

tryFaults(madeBooks);
