/** What every language model is asked and answers, free of any vendor's shape. */
package com.vixenbliss.creator.sandbox.provider.prompt;
