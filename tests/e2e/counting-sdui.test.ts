import { describeCounting } from './counting';

describeCounting('sdui');
