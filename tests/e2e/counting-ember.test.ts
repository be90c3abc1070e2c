import { describeCounting } from './counting';

describeCounting('ember');
